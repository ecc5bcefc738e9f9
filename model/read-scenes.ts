import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { checkProseQuotations, checkQuotations, type Fragments } from './check-quotations'
import { checkRail } from './check-rail'
import { checkScene, type SceneTree, tagsNamed } from './check-scene'
import { checkShape } from './check-shape'
import { checkTags } from './check-tags'
import { checkSceneVisual, type KnownVisuals } from './check-visual'
import type { Ids } from './ids'
import { noteSceneIds, noteUses } from './note-uses'
import type { ChapterHead, Ink, SceneAttributes } from './nouns'
import { chapterHead } from './nouns/chapter'
import { KINDS } from './nouns/entry-kinds'
import { sceneAttributes } from './nouns/scene'
import { attributesOf, isTag, parseChapter, type Tag, whereAttribute, whereIs } from './parse-chapter'
import type { Report } from './problems'
import type { YamlFile } from './read-yaml'

/** A source that is cited, and the recorded fragment that the citation points to, if any. Both are ids. */
export type Citation = { source: string; quotation?: string }

/**
 * One complete picture with its words. Syntax trees are mdast; the tags in them are `mdxJsxFlowElement` (blocks: Claim,
 * Register, HowSure) and `mdxJsxTextElement` (inside a sentence: Cite, Term, Likelihood), attributes plain strings.
 */
export type Scene = SceneAttributes & {
  /** The slug of its chapter: `tartus`. */
  chapter: string
  /** Its number within the chapter, from 1. */
  number: number
  /** The slip, without Short, Notes and Description. A Claim's children are phrasing, never a paragraph. */
  body: RootContent[]
  /** Short text and notes as paragraphs. */
  short: RootContent[]
  notes: RootContent[]
  /** Plain text. */
  description: string
  /** Ids in the order in which they first appear in the body. */
  claims: string[]
  citations: Citation[]
  terms: string[]
}

/** A chapter is scenes with reading passages between them. */
export type ChapterPart = { kind: 'scene'; scene: Scene } | { kind: 'passage'; body: RootContent[] }

/** `slug` and `number` come from the file's name: `02-tartus.mdx`. `scenes` are those of `parts`. */
export type Chapter = { slug: string; number: number; head: ChapterHead; parts: ChapterPart[]; scenes: Scene[] }

/** What a chapter's reader must know of the rest of the story. */
export type Known = {
  fragments: Fragments
  isTold: (claim: string) => boolean
  hasLikelihood: (claim: string) => boolean
  /** The kind of a claim; nothing when there is none of that id. */
  kindOf: (claim: string) => Ink | undefined
  /** True when story.yaml says which tellings there are. */
  hasRetellings: boolean
  /** What scenes may show besides the map. */
  visuals: KnownVisuals
}

/** A chapter's file: `file` as problems name it, `text` with `\n` at line ends. */
export type ChapterFile = { file: string; slug: string; number: number; text: string }

/** Reads one chapter in one pass: text, syntax tree, scenes and passages. Undefined when its head or MDX can't be read. */
export function readChapter(source: ChapterFile, known: Known, ids: Ids, report: Report): Chapter | undefined {
  const { file, slug, number, text } = source
  const tree = parseChapter(file, text, report)
  if (!tree) {
    ids.markBroken(KINDS.scene)
    return undefined
  }
  const head = tree.head && readHead(tree.head, known, ids, report)
  checkTags(tree.root, file, report)
  checkProseQuotations(tree.root, file, text, known.fragments, ids, report)
  noteUses(tree.root, file, known, ids, report)
  const parts = readParts(tree.root, source, known, ids, report)
  const scenes = parts.flatMap((part) => (part.kind === 'scene' ? [part.scene] : []))
  const end = { file, line: text.trimEnd().split('\n').length, column: 1 }
  if (tagsNamed('Scene', tree.root.children).length === 0) report.warn(end, 'found a chapter without <Scene>')
  if (tagsNamed('HowSure', tree.root.children).length === 0) {
    report.warn(end, 'found a chapter without <HowSure>, expected how sure we are and what would change it')
  }
  return head && { slug, number, head, parts, scenes }
}

function readHead(file: YamlFile, known: Known, ids: Ids, report: Report): ChapterHead | undefined {
  const head = file.data === undefined ? undefined : checkShape(chapterHead, file.data, file, report)
  if (head?.rail) checkRail('rail', head.rail, file.where(['rail']), report)
  for (const field of ['sheet', 'title', 'deck'] as const) {
    checkQuotations(head?.[field] ?? '', () => file.where([field]), known.fragments, ids, report)
  }
  return head
}

function readParts(root: Root, source: ChapterFile, known: Known, ids: Ids, report: Report): ChapterPart[] {
  const parts: ChapterPart[] = []
  let number = 0
  for (const node of root.children) {
    const last = parts.at(-1)
    if (isTag(node) && node.name === 'Scene') {
      number += 1
      const scene = readScene(node, number, source, known, ids, report)
      if (scene) parts.push({ kind: 'scene', scene })
    } else if (last?.kind === 'passage') last.body.push(node)
    else parts.push({ kind: 'passage', body: [node] })
  }
  return parts
}

function readScene(
  tag: Tag,
  number: number,
  { file, slug }: ChapterFile,
  known: Known,
  ids: Ids,
  report: Report,
): Scene | undefined {
  const tree = splitScene(tag, file, report)
  const fields = Object.keys(sceneAttributes.shape)
  const words = Object.fromEntries(Object.entries(attributesOf(tag)).filter(([name]) => fields.includes(name)))
  noteSceneIds(tag, file, ids, report)
  checkScene(tree, known.isTold, file, report)
  const where = (path: readonly PropertyKey[]) => whereAttribute(file, tag, String(path[0] ?? ''))
  const attributes = checkShape(sceneAttributes, words, { where, whereField: where }, report)
  if (!attributes) return undefined
  checkSceneVisual(attributes, known.visuals, (name) => where([name]), report)
  const { visual, record, told, base } = attributes
  if (visual === 'map' && record.length + told.length + base.length === 0) {
    report.warn(whereIs(file, tag), 'found a map that draws nothing, expected ids in record, told or base')
  }
  const citations = tagsNamed('Cite', tree.body).map((cite): Citation => {
    const { source = '', quote } = attributesOf(cite)
    return quote === undefined ? { source } : { source, quotation: quote }
  })
  return {
    ...attributes,
    chapter: slug,
    number,
    body: tree.body,
    short: tree.short?.children ?? [],
    notes: tree.notes?.children ?? [],
    description: tree.description ? plainText(tree.description).replaceAll(/\s+/g, ' ').trim() : '',
    claims: idsOf('Claim', tree.body),
    citations: [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()],
    terms: idsOf('Term', tree.body),
  }
}

function idsOf(name: string, body: readonly RootContent[]): string[] {
  return [...new Set(tagsNamed(name, body).map((tag) => attributesOf(tag).id ?? ''))]
}

/** Takes Description, Short and Notes out of a scene. */
function splitScene(tag: Tag, file: string, report: Report): SceneTree {
  const aside = new Map<string, Tag>()
  const body: RootContent[] = []
  for (const node of tag.children) {
    if (!isTag(node) || node.name === null || !['Description', 'Short', 'Notes'].includes(node.name)) body.push(node)
    else if (!aside.has(node.name)) aside.set(node.name, node)
    else report.error(whereIs(file, node), `found a second <${node.name}>, expected one in a scene`)
  }
  return { tag, body, description: aside.get('Description'), short: aside.get('Short'), notes: aside.get('Notes') }
}
