/** Letters of words that do not end a line: `on`, `of`, `de`, `zu`, `на`. */
const SHORT = 2

/**
 * A title in two lines as even as its words allow, for rooms that have two lines. No line ends in a short word, which belongs
 * to what follows it. A single word is the second line.
 */
export function splitTitle(title: string): [first: string, second: string] {
  const words = title.split(/\s+/).filter(Boolean)
  const splits = words.map((_, index): [string, string] => [
    words.slice(0, index).join(' '),
    words.slice(index).join(' '),
  ])
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length))
  const fits = splits.filter((_, index) => (words[index - 1]?.length ?? SHORT + 1) > SHORT)
  return fits.reduce((best, split) => (longest(split) < longest(best) ? split : best), ['', title.trim()])
}
