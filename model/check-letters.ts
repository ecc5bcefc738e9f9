import type { Report, Where } from './problems'

/** Whether a character can be set in the site's fonts. */
export type HasLetter = (codePoint: number) => boolean

/** Marks that turn the direction of writing without being seen, as they stand, as an escape of YAML, or as an entity of MDX. */
const TURNS =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u(?:061c|200[ef]|202[a-e]|206[6-9])|\\U0000(?:061c|200[ef]|202[a-e]|206[6-9])|&#x0*(?:61c|200[ef]|202[a-e]|206[6-9]);|&#0*(?:1564|820[67]|823[4-8]|829[4-7]);|&(?:lrm|rlm);/gi
/** Half a letter, and the end of a text for programs written in C: by itself no file can hold them, an escape can. */
const HALVES =
  /\\u(?:d[89a-f][\da-f]{2}|0000)|\\U0000d[89a-f][\da-f]{2}|\\U0{8}|\\x00|\\0|&#x0*(?:d[89a-f][\da-f]{2}|0);|&#0+;/gi

/**
 * Reports letters that no font of the site has, each once in a file, and marks that turn the direction of writing: names are
 * isolated by the page, and a mark in a text can make it read as something else.
 */
export function checkLetters(text: string, file: string, hasLetter: HasLetter | undefined, report: Report): void {
  for (const match of text.matchAll(TURNS)) {
    const found = match[0].length > 1 ? match[0] : nameOf(match[0])
    report.error(
      whereIn(text, match.index, file),
      `found ${found}, which turns the direction of writing unseen, expected none`,
    )
  }
  for (const match of text.matchAll(HALVES)) {
    report.error(whereIn(text, match.index, file), `found ${match[0]}, which is no letter, expected none`)
  }
  if (!hasLetter) return
  for (const letter of new Set(text)) {
    if (!/[^\s\p{Cc}\p{Cf}]/u.test(letter) || hasLetter(letter.codePointAt(0) ?? 0)) continue
    const count = text.split(letter).length - 1
    const often = count > 1 ? `, ${count} times in this file` : ''
    report.error(
      whereIn(text, text.indexOf(letter), file),
      `found "${letter}" (${nameOf(letter)}), which no font of the site has${often}: scripts/font-faces.ts names those that it has`,
    )
  }
}

function nameOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function whereIn(text: string, index: number, file: string): Where {
  const before = text.slice(0, index).split('\n')
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** @param ranges In hexadecimal, as `npm run fonts` writes them: `20-7E A0-FF 131`. */
export function coveredBy(ranges: string): HasLetter {
  const spans = ranges.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))
  return (code) => spans.some(([from = 0, to = from]) => code >= from && code <= to)
}
