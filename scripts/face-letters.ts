/** The letters of a text, as code points. */
export const lettersOf = (text: string): ReadonlySet<number> =>
  new Set([...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0))

/**
 * Whether a browser fetches a face for letters: one of them is in its `unicode-range`. Nothing where the face has no range.
 *
 * @param face What stands between the braces of an `@font-face`.
 */
export function isFor(face: string, letters: ReadonlySet<number>): boolean | undefined {
  const ranges = /unicode-range:([^;}]+)/i.exec(face)?.[1]?.split(',')
  return ranges?.some((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return [...letters].some((letter) => letter >= from && letter <= to)
  })
}
