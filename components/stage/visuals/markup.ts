import { escapeText } from '../paper/escape-text'

export { escapeText }

/**
 * What a drawing is made for: a wide stage, one that is lower than wide (`broad`), a narrow one, a telephone on its side (`low`),
 * a small telephone (`short`: about as high as wide), or a room full of people (`hall`: low, with larger type).
 */
export type Form = 'wide' | 'broad' | 'narrow' | 'low' | 'short' | 'hall'

/** Whether a form is for a telephone. */
export function isSmall(form: Form): form is 'narrow' | 'low' | 'short' {
  return form === 'narrow' || form === 'low' || form === 'short'
}

/**
 * Breaks a text into lines for SVG, which has no lines of its own.
 *
 * @param width Room for a line in px.
 * @param letter Mean width of a letter in px (Piazzolla: about 0.47 of the size; Sofia Sans Condensed: about 0.39).
 */
export function breakLines(text: string, width: number, letter: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length) * letter <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Lines of text below one another as tspans; `y` is the baseline of the first, px. */
export function textLines(lines: readonly string[], x: number, y: number, leading: number): string {
  return lines
    .map((line, index) => `<tspan x="${x}" y="${round(y + index * leading)}">${escapeText(line)}</tspan>`)
    .join('')
}

/** Two decimals: enough for a fraction of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
