import type { Prose, Tag } from '../../model/prose'

/** A source of a line, with the ids of the fragments that are quoted from it there. */
export type Mark = { source: string; quotes: string[] }
/** Some words of a line, with the ids of the sources that stand after them. */
export type RestingWords = { nodes: Prose[]; sources: string[] }
/** A line with its marks in one place: its words up to there, the marks, and what follows without a source. */
export type GatheredLine = { words: RestingWords[]; marks: Mark[]; rest: Prose[] }

/**
 * Gathers the marks of a line that has several into one, where the last of them stands, so that the eye meets one and no source
 * is lost. Which words rest on which source stays known. Undefined for a line with one mark or none.
 */
export function gatherMarks(nodes: readonly Prose[]): GatheredLine | undefined {
  if (nodes.filter(isCite).length < 2) return undefined
  const words: RestingWords[] = []
  const marks = new Map<string, Mark>()
  let open: Prose[] = []
  for (const node of nodes) {
    if (!isCite(node)) {
      open.push(node)
      continue
    }
    const { source, quote } = node.attributes
    const mark = marks.get(source) ?? { source, quotes: [] }
    marks.set(source, { source, quotes: quote ? [...mark.quotes, quote] : mark.quotes })
    const last = words.at(-1)
    if (last && open.every(isSpace)) last.sources.push(source)
    else words.push({ nodes: withoutEnd(open), sources: [source] })
    open = []
  }
  return { words, marks: [...marks.values()], rest: open }
}

function isCite(node: Prose): node is Tag<'Cite'> {
  return node.type === 'tag' && node.name === 'Cite'
}

function isSpace(node: Prose): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Without the space before a mark that now stands elsewhere. */
function withoutEnd(nodes: readonly Prose[]): Prose[] {
  return nodes.map((node, index) =>
    node.type === 'text' && index === nodes.length - 1 ? { ...node, value: node.value.trimEnd() } : node,
  )
}
