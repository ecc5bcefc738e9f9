import { type Attribute, type Node, parseChapter } from '../../model/parse-chapter'
import { Report } from '../../model/problems'

/** Which tag of a chapter: the scene of that id, or that one of its notes on the map, from 0. */
export type TagAt = { scene: string; note?: number }

/**
 * A chapter with other attributes of one tag. What stands in the file besides stays as it is, to the letter, its line ends too.
 *
 * @param values By name; what the tag has not yet comes behind its last one, undefined takes one away.
 * @throws Error when the chapter has no such tag, or can't be read.
 */
export function setAttributes(text: string, at: TagAt, values: Readonly<Record<string, string | undefined>>): string {
  const isWindows = text.includes('\r\n')
  const lines = text.replaceAll('\r\n', '\n')
  const tree = parseChapter('', lines, new Report())
  const node = tree && findTag(tree.nodes, at)
  if (!tree || !node)
    throw new Error(
      `found no ${at.note === undefined ? '' : `note ${at.note + 1} in `}scene "${at.scene}" that can be read`,
    )
  // The head is not in the tree: of its lines only the ends are.
  const head = lines.length - tree.body.length
  const written = editsOf(node, values)
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, words }) => whole.slice(0, from + head) + words + whole.slice(to + head), lines)
  return isWindows ? written.replaceAll('\n', '\r\n') : written
}

/** What an attribute of a scene says now; nothing where it is not there. */
export function readAttribute(text: string, at: TagAt, name: string): string | undefined {
  const tree = parseChapter('', text.replaceAll('\r\n', '\n'), new Report())
  const value = (tree && findTag(tree.nodes, at))?.attributes?.find((one) => one.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

type Edit = { from: number; to: number; words: string }

function editsOf({ attributes = [] }: Node, values: Readonly<Record<string, string | undefined>>): Edit[] {
  const write = (name: string, value: string) => `${name}="${value.replaceAll('"', '&quot;')}"`
  const ranges = new Map(attributes.map((one) => [one.name ?? '', rangeOf(one)]))
  const end = [...ranges.values()].at(-1)?.to ?? 0
  const added = Object.entries(values).filter(([name, value]) => !ranges.has(name) && value !== undefined)
  return [
    ...Object.entries(values).flatMap(([name, value]): Edit[] => {
      const range = ranges.get(name)
      if (!range) return []
      return [
        value === undefined
          ? { from: range.from - 1, to: range.to, words: '' }
          : { ...range, words: write(name, value) },
      ]
    }),
    { from: end, to: end, words: added.map(([name, value]) => ` ${write(name, value ?? '')}`).join('') },
  ]
}

function rangeOf({ position }: Attribute): { from: number; to: number } {
  const [from, to] = [position?.start.offset, position?.end?.offset]
  if (from === undefined || to === undefined) throw new Error('found an attribute without its place')
  return { from, to }
}

function findTag(nodes: readonly Node[], { scene, note }: TagAt): Node | undefined {
  const found = nodes.find(
    ({ name, attributes }) => name === 'Scene' && attributes?.some((one) => one.name === 'id' && one.value === scene),
  )
  return note === undefined ? found : found && allNamed('MapNote', found)[note]
}

function allNamed(name: string, { children = [] }: Node): Node[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(name, child)])
}
