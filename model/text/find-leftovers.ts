/** A piece of markdown that is printed as it stands, because prose here has no such thing. */
export type Leftover = { index: number; message: string }

const KINDS: readonly [RegExp, (found: string) => string][] = [
  [
    /\[\^[^\]\s]+\]:?/g,
    (found) => `found a footnote, "${found}", expected <Cite source="…" /> or the words themselves`,
  ],
  [/~~[^~\n]+~~/g, (found) => `found ${found}, which is printed with its signs, expected the words that hold`],
  [/^\s*\|.*\|\s*$/gm, (found) => `found a row of a table, "${found.trim()}", expected sentences or a list`],
  [/\bhttps?:\/\/\S+|\bwww\.\S+/g, (found) => `found the address "${found}", expected <Cite source="…" />`],
  [
    /\*\*|(?<!\w)__|__(?!\w)/g,
    (found) => `found "${found}", which is printed, expected it before and behind the words`,
  ],
  [/\[\[|\]\]/g, (found) => `found "${found}", which is printed, expected a link: [words](#scene)`],
]

/** What markdown left in a sentence: footnotes, tables, addresses, signs without their other half. */
export function findLeftovers(text: string): Leftover[] {
  return KINDS.flatMap(([pattern, say]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      index: index + (found.length - found.trimStart().length),
      message: say(found),
    })),
  )
}
