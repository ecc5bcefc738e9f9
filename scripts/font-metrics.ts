import * as fontkit from 'fontkit'
import type { Fallback } from './font-faces'

/** How often a character comes in English text, per hundred characters with spaces. */
// biome-ignore format: a table
const LETTERS: Record<string, number> = {
  ' ': 18.3, e: 10.2, t: 7.5, a: 6.5, o: 6.2, n: 5.7, i: 5.7, s: 5.3, r: 4.9, h: 4.9, l: 3.3, d: 3.3,
  u: 2.3, c: 2.2, m: 2.0, f: 2.0, w: 1.7, g: 1.6, p: 1.5, y: 1.4, b: 1.3, v: 0.8, k: 0.6,
}

export type Metrics = { meanAdvance: number; ascent: number; descent: number; lineGap: number; characters: number[] }

/**
 * Measures a font: its mean advance over English text and its line metrics, all in parts of an em (descent is positive).
 * `font` must be one instance, not a variable font.
 */
export function measureFont(font: Buffer): Metrics {
  const face = fontkit.create(font)
  if (!('glyphForCodePoint' in face)) throw new Error('a collection of fonts, where one font was expected')
  let sum = 0
  let weights = 0
  for (const [letter, weight] of Object.entries(LETTERS)) {
    sum += weight * face.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth
    weights += weight
  }
  const em = face.unitsPerEm
  return {
    meanAdvance: sum / weights / em,
    ascent: face.ascent / em,
    descent: -face.descent / em,
    lineGap: face.lineGap / em,
    characters: face.characterSet,
  }
}

/**
 * The four descriptors that make a fallback take the room of the web font, so that nothing shifts when that arrives.
 * The overrides are divided by `size-adjust` because browsers scale them by it (CSS Fonts 5, "size-adjust").
 */
export function describeFallback(font: Metrics, fallback: Fallback): string {
  const adjust = font.meanAdvance / fallback.meanAdvance
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`
  return [
    `size-adjust: ${percent(adjust)};`,
    `ascent-override: ${percent(font.ascent / adjust)};`,
    `descent-override: ${percent(font.descent / adjust)};`,
    `line-gap-override: ${percent(font.lineGap / adjust)};`,
  ].join('\n  ')
}
