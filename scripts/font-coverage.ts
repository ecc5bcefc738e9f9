import type { Fonts } from '../model/read-look'

/** The characters that a file of a font holds, in the notation of CSS: `U+20-7E, U+A0`. */
export function unicodeRange(characters: readonly number[]): string {
  return spansOf(characters)
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ')
}

/**
 * `public/fonts/coverage.json`: the fonts, and the letters that every face has. A text may use no others, because it may be set in any face:
 * `npm run check` reads it.
 */
export function describeCoverage(faces: readonly (readonly number[])[], fonts: Fonts): string {
  const [first = [], ...rest] = faces
  const others = rest.map((face) => new Set(face))
  const common = first.filter((code) => others.every((face) => face.has(code)))
  const letters = spansOf(common).map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`))
  return `${JSON.stringify({ fonts, letters: letters.join(' ') })}\n`
}

function hex(code: number): string {
  return code.toString(16).toUpperCase()
}

function spansOf(characters: readonly number[]): [number, number][] {
  const sorted = [...new Set(characters)].filter((code) => code >= 0x20 && code < 0xfff0).sort((a, b) => a - b)
  const spans: [number, number][] = []
  for (const code of sorted) {
    const last = spans.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else spans.push([code, code])
  }
  return spans
}
