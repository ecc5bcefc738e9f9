import type { Mistake } from './mistake'

const LINE = /^( *)((?:- +)*)([\w-]+):(\s.*|)$/

/**
 * The first line, up to one behind `last`, that is indented otherwise than those around it: deeper than a field that has its
 * value, or between two depths.
 *
 * @param last The number of the line at which the parser stopped, from 1.
 */
export function findWrongIndent(lines: readonly string[], last: number): Mistake | undefined {
  let open: { depth: number; holds: boolean }[] = []
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    const [, spaces = '', dashes = '', name, value = ''] = LINE.exec(line) ?? []
    const top = open.at(-1)
    if (name === undefined) continue
    // Within a text that fills several lines.
    if (top?.holds && spaces.length > top.depth && isText(lines, index)) continue
    const depth = spaces.length + dashes.length
    const known = open.filter((one) => one.depth <= depth)
    const nearest = known.at(-1)
    const isNew =
      top === undefined || (dashes !== '' ? spaces.length >= (nearest?.depth ?? 0) - 2 : depth > top.depth && top.holds)
    const isKnown = open.some((one) => one.depth === depth)
    if (!isNew && !isKnown) {
      const expected = nearest?.depth ?? open[0]?.depth ?? 0
      const say = (count: number) => `${count} ${count === 1 ? 'space' : 'spaces'}`
      return {
        line: index + 1,
        column: 1,
        message: `found ${say(depth)} before "${name}", expected ${say(expected)}, as before the field above it`,
      }
    }
    open = [...known.filter((one) => one.depth < depth), { depth, holds: /^\s*([|>].*)?(#.*)?$/.test(value) }]
  }
  return undefined
}

/** Whether a line stands in a text that `|` or `>` began. */
function isText(lines: readonly string[], index: number): boolean {
  const depth = (lines[index] ?? '').search(/\S/)
  for (let above = index - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? ''
    if (line.trim() === '' || line.search(/\S/) >= depth) continue
    return /:\s+[|>][+-]?\d?\s*$/.test(line)
  }
  return false
}
