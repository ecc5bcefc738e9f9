/** Blocks of a style sheet at its top, each with what stands before its brace; statements without one, too. */
const QUOTED_OR_SIGN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|[{};]/g

/**
 * Takes the blocks of some layers out of a style sheet. The order of the layers is said at its beginning, so that it does not matter
 * which file comes first.
 *
 * @param later Names of layers: `visuals`.
 * @returns the sheet without them, and what was taken out.
 */
export function splitStyle(style: string, later: readonly string[]): { first: string; later: string } {
  const parts = { first: '', later: '' }
  let depth = 0
  let start = 0
  for (const { 0: sign, index } of style.matchAll(QUOTED_OR_SIGN)) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth > 0 || (sign !== '}' && sign !== ';')) continue
    const block = style.slice(start, index + 1)
    start = index + 1
    const layer = /^\s*@layer\s+([\w-]+)\s*\{/.exec(block)?.[1]
    parts[layer !== undefined && later.includes(layer) ? 'later' : 'first'] += block
  }
  parts.first += style.slice(start)
  return parts
}
