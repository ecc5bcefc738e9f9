import { createProcessor } from '@mdx-js/mdx'
import type { Report, Where } from './problems'
import { readYaml, type YamlFile } from './read-yaml'
import { rememberLast } from './text/remember'

/** A node of the tree that `@mdx-js/mdx` makes of a chapter (mdast with MDX), as far as it is read here. */
export type Node = {
  type: string
  value?: string
  url?: string
  title?: string | null
  depth?: number
  ordered?: boolean | null
  /** Of a tag. */
  name?: string | null
  attributes?: Attribute[]
  children?: Node[]
  position?: { start: { line: number; column: number; offset?: number }; end?: { offset?: number } }
}
/** Code in an attribute's value is an object; a spread has no name. */
export type Attribute = {
  type: string
  name?: string
  value?: string | { value: string } | null
  position?: Node['position']
}
/** The tree of a chapter, its head when it has one, and the text to which positions in the tree belong. */
export type ChapterTree = { nodes: Node[]; head: YamlFile | undefined; body: string }

const processor = createProcessor()
const parse = rememberLast((body) => (processor.parse(body) as Node).children ?? [], 40)
const HEAD = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/

/** Where a node begins. */
export function whereIs(file: string, { position }: Pick<Node, 'position'>): Where {
  const { line = 1, column = 1 } = position?.start ?? {}
  return { file, line, column }
}

/** MDX's message names a tag that is never closed only in words: `<Scene>` (12:1-12:40). */
function whereBroken(
  file: string,
  message: { reason: string; ruleId?: string; line?: number; column?: number },
): Where {
  const inWords = message.ruleId === 'end-tag-mismatch' ? /\((\d+):(\d+)/.exec(message.reason) : null
  if (inWords) return { file, line: Number(inWords[1]), column: Number(inWords[2]) }
  return { file, line: message.line ?? 1, column: message.column ?? 1 }
}

/** A mistake of tags and braces in plain words; MDX's own where there are none. */
function explainMdx(reason: string): string {
  const plain = reason.replaceAll(/ \(\d+:\d+[^)]*\)/g, '')
  const mark = /^Unexpected character `([“”„‘’«»])`/.exec(plain)?.[1]
  if (mark) return `found ${mark} in a tag, expected straight quotation marks: id="…"`
  const [, tag, part] = /^Expected a closing tag for `<(\w+)>`( before)?/.exec(plain) ?? []
  if (tag)
    return `found <${tag}> that is ${part ? 'not closed in its paragraph' : 'never closed'}, expected </${tag}>, or <${tag} … /> where it holds nothing`
  if (/expression/.test(plain)) return 'found "{" in a sentence, which begins code, expected other brackets, or "\\{"'
  return `broken MDX: ${plain}`
}

/** From text to syntax tree. Undefined when the MDX is broken, and then the problem is in the report. */
export function parseChapter(file: string, text: string, report: Report): ChapterTree | undefined {
  const head = HEAD.exec(text)
  // MDX knows no heads: its lines stay, empty, so that what follows keeps its place.
  const body = head ? head[0].replaceAll(/[^\n]/g, '') + text.slice(head[0].length) : text
  let nodes: Node[]
  try {
    nodes = parse(body)
  } catch (error) {
    const message = error as Parameters<typeof whereBroken>[1]
    if (message.reason === undefined) throw error
    report.error(whereBroken(file, message), explainMdx(message.reason))
    return undefined
  }
  if (head) return { nodes, head: readYaml(file, head[1] ?? '', report, 2), body }
  report.error({ file, line: 1, column: 1 }, 'found no head, expected fields between two lines of "---"')
  return { nodes, head: undefined, body }
}
