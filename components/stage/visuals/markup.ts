import { escapeText } from '../../../model/escape-text'

export { escapeText }

/**
 * What a drawing is made for: a wide stage, one that is lower than wide (`broad`), a narrow one, a telephone on its side (`low`),
 * a small telephone (`short`: about as high as wide), or a room full of people (`hall`: low, with larger type).
 */
export type Form = 'wide' | 'broad' | 'narrow' | 'low' | 'short' | 'hall'

/** Two decimals: enough for a fraction of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
