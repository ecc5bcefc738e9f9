import { checkQuotations } from './check-quotations'
import { locate } from './locate'
import { type Node, whereIs } from './parse-chapter'
import type { Prose, Tag } from './prose'
import { type Reading, readAttributes, readTagName, whereAttributes } from './read-tag'
import { isTagName, TAGS } from './tags'
import { findLeftovers } from './text/find-leftovers'

/** Markdown within a sentence that has a place in a chapter. */
const INLINE = ['text', 'emphasis', 'strong', 'link', 'break']
/** What MDX takes for a part of a sentence. */
const PHRASE = [...INLINE, 'mdxJsxTextElement', 'mdxTextExpression', 'inlineCode', 'image']

/**
 * Reads nodes of a chapter into prose, in one walk: markdown and tags are checked, ids noted, quotations compared. MDX takes a
 * tag for a part of a sentence or for a block by the line breaks around it. Here its rule decides: blocks are lifted out of
 * paragraphs, what holds a line holds phrasing, and what holds paragraphs holds paragraphs.
 *
 * @param parent The name of the tag in which they stand, or `chapter`.
 * @param tags Takes every tag that is read, in order.
 */
export function readBlocks(nodes: readonly Node[], parent: string, reading: Reading, tags: Tag[]): Prose[] {
  const blocks: Prose[] = []
  let phrase: Node[] = []
  const flush = (): void => {
    const sentence = trim(phrase)
    phrase = []
    if (sentence.length === 0) return
    const children = readSentence(sentence, parent, reading, tags)
    blocks.push({ type: 'paragraph', children })
  }
  const take = (node: Node): void => {
    if (isBlockTag(node)) {
      flush()
      blocks.push(...readTag(node, parent, reading, tags))
    } else if (PHRASE.includes(node.type)) phrase.push(node)
    else if (node.type === 'paragraph') {
      flush()
      for (const child of node.children ?? []) take(child)
      flush()
    } else {
      flush()
      blocks.push(...readMarkdown(node, parent, reading, tags))
    }
  }
  for (const node of nodes) take(node)
  flush()
  return blocks
}

function isBlockTag({ type, name }: Node): boolean {
  return type.startsWith('mdxJsx') && isTagName(name ?? '') && TAGS[name as keyof typeof TAGS].form === 'block'
}

/** A block of markdown, or a tag that MDX takes for one. */
function readMarkdown(node: Node, parent: string, reading: Reading, tags: Tag[]): Prose[] {
  const children = node.children ?? []
  if (node.type === 'heading') {
    if (node.depth === 1) {
      const title = "the chapter's title, which is its only one"
      reading.report.error(
        whereIs(reading.file, node),
        `found a heading of the first level ("#"), as ${title}, expected "##"`,
      )
    }
    return [{ type: 'heading', depth: node.depth ?? 1, children: readSentence(children, parent, reading, tags) }]
  }
  if (node.type === 'blockquote') return [{ type: 'blockquote', children: readBlocks(children, parent, reading, tags) }]
  if (node.type === 'list') {
    const items = children.map((item) => readBlocks(item.children ?? [], parent, reading, tags))
    return [{ type: 'list', isOrdered: node.ordered === true, items }]
  }
  if (node.type === 'mdxJsxFlowElement') return readTag(node, parent, reading, tags)
  refuse(node, reading)
  return []
}

function refuse(node: Node, { file, report }: Reading): void {
  const where = whereIs(file, node)
  if (node.type === 'mdxjsEsm') report.error(where, 'found import or export, expected prose and tags')
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    report.error(where, `found {${node.value}}, expected plain text without braces`)
  } else report.error(where, `found markdown of the kind "${node.type}", expected plain prose`)
}

/** A tag with all that is in it; of one that there is not, only the problems. */
function readTag(node: Node, parent: string, reading: Reading, tags: Tag[]): Tag[] {
  const name = readTagName(node, parent, reading)
  const own = name && readAttributes(node, name, reading)
  const inside: Tag[] = []
  const children = readChildren(node, name ? TAGS[name].holds : 'blocks', reading, inside)
  const tag = {
    type: 'tag',
    name,
    ...own,
    children,
    tags: inside,
    where: whereIs(reading.file, node),
    at: whereAttributes(node, reading.file),
  } as Tag
  if (!own) reading.wrong.add(tag)
  tags.push(...(name ? [tag] : []), ...inside)
  return name ? [tag] : []
}

function readChildren(node: Node, holds: 'nothing' | 'line' | 'blocks', reading: Reading, tags: Tag[]): Prose[] {
  const [children, parent] = [node.children ?? [], node.name ?? '']
  if (node.type === 'mdxJsxTextElement' && !isBlockTag(node)) return readInline(children, parent, reading, tags)
  const blocks = readBlocks(children, parent, reading, tags)
  const [only] = blocks
  return holds === 'line' && blocks.length === 1 && only?.type === 'paragraph' ? only.children : blocks
}

/** What stands in one paragraph, heading or line: its quotations are looked up. */
function readSentence(nodes: readonly Node[], parent: string, reading: Reading, tags: Tag[]): Prose[] {
  const { file, body, known, ids, report } = reading
  const texts = nodes.flatMap(textsIn)
  const text = texts.map(({ value }) => value).join('')
  for (const { index, message } of findLeftovers(text)) report.error(locate(texts, index, file, body), message)
  checkQuotations(text, (index) => locate(texts, index, file, body), known.fragments, ids, report)
  return readInline(nodes, parent, reading, tags)
}

function textsIn(node: Node): Node[] {
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsIn)
}

function readInline(nodes: readonly Node[], parent: string, reading: Reading, tags: Tag[]): Prose[] {
  return nodes.flatMap((node): Prose[] => {
    const inside = () => readInline(node.children ?? [], parent, reading, tags)
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: trimLines(node.value ?? ''), where: whereIs(reading.file, node) }]
      case 'break':
        return [{ type: 'break' }]
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inside() }]
      case 'link':
        return readLink(node, inside(), reading)
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return readTag(node, parent, reading, tags)
      default:
        refuse(node, reading)
        return []
    }
  })
}

/** Links lead to scenes and pages of the site; what is elsewhere is a source. */
function readLink({ url = '', title, position }: Node, children: Prose[], { file, ids, report }: Reading): Prose[] {
  const where = whereIs(file, { position })
  if (url.startsWith('#')) ids.use(['scene'], url.slice(1), where)
  else if (!/^\/(?!\/)/.test(url)) {
    report.error(where, `found a link to "${url}", expected "#scene", "/page" or a <Cite>`)
  }
  return [{ type: 'link', url, ...(title && { title }), children }]
}

/** Without the spaces around line breaks. */
function trimLines(text: string): string {
  return text.replaceAll(/[ \t]*\n[ \t]*/g, '\n')
}

/** Without space at the beginning and at the end. */
function trim(nodes: readonly Node[]): Node[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const value = index === 0 ? (node.value ?? '').trimStart() : (node.value ?? '')
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value }
  })
  return trimmed.filter(({ type, value }) => type !== 'text' || value !== '')
}
