import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Report, Where } from './problems'
import { readYaml, type YamlFile } from './read-yaml'

/** A tag in a chapter. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement

/** The syntax tree of a chapter, arranged, and its head, when it has one. Positions in the tree are those of the file. */
export type ChapterTree = { root: Root; head: YamlFile | undefined }

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).freeze()

/** Where a node begins. */
export function whereIs(file: string, node: { position?: Root['position'] }): Where {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { file, line, column }
}

export function isTag(node: { type: string }): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The attributes of a tag that are plain text, by name. Others are reported by `check-tags.ts`. */
export function attributesOf(tag: Tag): Record<string, string> {
  return Object.fromEntries(
    tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}

/** Where an attribute stands; for one that is missing, where its tag begins. */
export function whereAttribute(file: string, tag: Tag, name: string): Where {
  const found = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
  return whereIs(file, found ?? tag)
}

/** MDX's message names a tag that is never closed only in words: `<Scene>` (12:1-12:40). */
function whereBroken(file: string, message: VFileMessage): Where {
  const inWords = message.ruleId === 'end-tag-mismatch' ? /\((\d+):(\d+)/.exec(message.reason) : null
  if (inWords) return { file, line: Number(inWords[1]), column: Number(inWords[2]) }
  return { file, line: message.line ?? 1, column: message.column ?? 1 }
}

/** One pass from text to syntax tree. Undefined when the MDX is broken, and then the problem is in the report. */
export function parseChapter(file: string, text: string, report: Report): ChapterTree | undefined {
  let root: Root
  try {
    root = processor.parse(text)
  } catch (error) {
    const message = error as VFileMessage
    if (message.reason === undefined) throw error
    report.error(whereBroken(file, message), `broken MDX: ${message.reason.replaceAll(/ \(\d+:\d+[^)]*\)/g, '')}`)
    return undefined
  }
  const [first, ...rest] = root.children
  if (first?.type === 'yaml') {
    return { root: { ...root, children: arrange(rest) }, head: readYaml(file, first.value, report, 2) }
  }
  report.error({ file, line: 1, column: 1 }, 'found no head, expected fields between two lines of "---"')
  return { root: { ...root, children: arrange(root.children) }, head: undefined }
}

/** Tags that are blocks of their own, wherever the line breaks around them are. */
const BLOCKS: readonly (string | null)[] = ['Scene', 'Claim', 'Register', 'Description', 'Short', 'Notes', 'HowSure']

/**
 * MDX takes a tag for a part of a sentence or for a block by the line breaks around it. Here the tag's name decides:
 * blocks are lifted out of paragraphs, a Claim's children become phrasing, those of other blocks paragraphs.
 */
function arrange(nodes: readonly RootContent[]): RootContent[] {
  const arranged: RootContent[] = []
  let phrase: RootContent[] = []
  const flush = (): void => {
    const children = trim(phrase)
    phrase = []
    const [first, last] = [children[0], children.at(-1)]
    if (!first?.position || !last?.position) return
    const position = { start: first.position.start, end: last.position.end }
    arranged.push({ type: 'paragraph', children: children as never, position })
  }
  for (const node of nodes) {
    const isPhrase = node.type === 'text' || node.type === 'emphasis' || node.type === 'strong' || node.type === 'link'
    if (isTag(node) && BLOCKS.includes(node.name)) {
      flush()
      arranged.push(arrangeBlock(node))
    } else if (node.type === 'paragraph') {
      flush()
      arranged.push(...arrange(node.children))
      flush()
    } else if (
      isPhrase ||
      node.type === 'break' ||
      node.type === 'mdxJsxTextElement' ||
      node.type === 'mdxTextExpression'
    ) {
      phrase.push(node)
    } else {
      flush()
      arranged.push(node)
    }
  }
  flush()
  return arranged
}

function arrangeBlock(tag: Tag): RootContent {
  const children = arrange(tag.children)
  const [only] = children
  const line = tag.name === 'Claim' && children.length === 1 && only?.type === 'paragraph' ? only.children : children
  return { ...tag, type: 'mdxJsxFlowElement', children: line as never }
}

/** Without space at the beginning and at the end. */
function trim(nodes: readonly RootContent[]): RootContent[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const value = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value }
  })
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '')
}
