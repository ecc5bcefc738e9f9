import type { Chapter, ChapterPart, Citation, MapNote, PlainText, Scene } from './chapter'
import { checkPlain } from './check-plain'
import { checkQuotations } from './check-quotations'
import { checkRail } from './check-rail'
import { checkScene, type SceneParts } from './check-scene'
import { checkShape } from './check-shape'
import { checkView } from './check-views'
import { checkSceneVisual } from './check-visual'
import { checkCameras } from './covers'
import type { Ids } from './ids'
import type { Known } from './known'
import type { ChapterHead } from './nouns'
import { chapterHead } from './nouns/chapter'
import { KINDS } from './nouns/entry-kinds'
import { type Node, parseChapter } from './parse-chapter'
import type { Report } from './problems'
import { type Prose, plainText, type Tag, tagsNamed } from './prose'
import { readBlocks } from './read-prose'
import type { Reading } from './read-tag'
import type { YamlFile } from './read-yaml'

export type { Chapter, Scene } from './chapter'

/** A chapter's file: `file` as problems name it, `text` with `\n` at line ends. */
export type ChapterFile = { file: string; slug: string; number: number; text: string }

/** Reads one chapter: text, syntax tree, prose. Undefined when its head or MDX can't be read. */
export function readChapter(source: ChapterFile, known: Known, ids: Ids, report: Report): Chapter | undefined {
  const { file, slug, number, text } = source
  const tree = parseChapter(file, text, report)
  if (!tree) {
    ids.markBroken(KINDS.scene)
    return undefined
  }
  const head = tree.head && readHead(tree.head, known, ids, report)
  const reading: Reading = { file, body: tree.body, known, ids, report, wrong: new WeakSet() }
  const { parts, plain } = readParts(tree.nodes, slug, reading)
  const scenes = parts.flatMap((part) => (part.kind === 'scene' ? [part.scene] : []))
  checkPlain({ parts, plain }, (kind, id) => ids.whereOf(kind, id), report)
  return head && { slug, number, head, parts, scenes, plain }
}

function readHead(file: YamlFile, known: Known, ids: Ids, report: Report): ChapterHead | undefined {
  const head = file.data === undefined ? undefined : checkShape(chapterHead, file.data, file, report)
  if (head?.rail) checkRail('rail', head.rail, file.where(['rail']), report)
  for (const field of ['sheet', 'title', 'deck'] as const) {
    checkQuotations(head?.[field] ?? '', () => file.where([field]), known.fragments, ids, report)
  }
  return head
}

function readParts(nodes: readonly Node[], slug: string, reading: Reading): Pick<Chapter, 'parts' | 'plain'> {
  const { file, body, report } = reading
  const parts: ChapterPart[] = []
  const plain: PlainText[] = []
  const tags: Tag[] = []
  let number = 0
  for (const node of nodes) {
    const own: Tag[] = []
    for (const block of readBlocks([node], 'chapter', reading, own)) {
      const last = parts.at(-1)
      if (block.type === 'tag' && block.name === 'Scene') {
        number += 1
        const { scene, plain: inPlainWords } = readScene(block, number, slug, reading)
        if (scene) parts.push({ kind: 'scene', scene })
        if (scene && inPlainWords) plain.push(readPlain(inPlainWords, scene.tags, scene.id))
      } else if (block.type === 'tag' && block.name === 'Plain') {
        plain.push(readPlain(block, last?.kind === 'passage' ? last.tags : []))
      } else if (last?.kind === 'passage') {
        last.body.push(block)
        last.tags.push(...own)
      } else parts.push({ kind: 'passage', body: [block], tags: [...own] })
    }
    tags.push(...own)
  }
  const end = { file, line: body.trimEnd().split('\n').length, column: 1 }
  if (tagsNamed('Scene', tags).length === 0) report.warn(end, 'found a chapter without <Scene>')
  if (tagsNamed('HowSure', tags).length === 0) {
    report.warn(end, 'found a chapter without <HowSure>, expected how sure we are and what would change it')
  }
  return { parts, plain }
}

function readPlain({ children, tags, where }: Tag<'Plain'>, full: readonly Tag[], scene?: string): PlainText {
  const beside = new Set(citationsOf(full).map(({ source }) => source))
  return { scene, body: children, tags, beside, where }
}

type ReadScene = { scene?: Scene; plain?: Tag<'Plain'> | undefined }

/** No scene when its attributes are wrong. */
function readScene(tag: Tag<'Scene'>, number: number, slug: string, reading: Reading): ReadScene {
  const { known, ids, report } = reading
  const parts = splitScene(tag, report)
  checkScene(parts, known.kindOf, (id) => ids.whereOf('source', id) !== undefined, report)
  if ([tag, ...parts.mapNotes].some((one) => reading.wrong.has(one))) return {}
  const { attributes } = tag
  checkSceneVisual(attributes, known.visuals, (name) => tag.at[name] ?? tag.where, report)
  checkCameras(attributes, known.covers, (name) => tag.at[name] ?? tag.where, report)
  checkView(attributes, known.drawn, (name) => tag.at[name] ?? tag.where, report)
  const { visual, record, told, base } = attributes
  if (visual === 'map' && record.length + told.length + base.length === 0) {
    report.warn(tag.where, 'found a map that draws nothing, expected ids in record, told or base')
  }
  const { body, tags, description, short, notes, plain } = parts
  const scene: Scene = {
    ...attributes,
    chapter: slug,
    number,
    body,
    tags,
    short: short?.children ?? [],
    notes: notes?.children ?? [],
    shown: tagsNamed('Shown', notes?.tags ?? []).filter(({ attributes }) => attributes !== undefined),
    description: plainText(description?.children ?? [])
      .replaceAll(/\s+/g, ' ')
      .trim(),
    mapNotes: parts.mapNotes.map(readMapNote),
    claims: unique(tagsNamed('Claim', tags).map((claim) => claim.attributes?.id)),
    citations: citationsOf(tags),
    citedAside: unique(citationsOf([...(short?.tags ?? []), ...(notes?.tags ?? [])]).map(({ source }) => source)),
    terms: unique(tagsNamed('Term', tags).map((term) => term.attributes?.id)),
  }
  return { scene, plain }
}

/** Undefined attributes are those of a tag that is wrong: such a scene is refused. */
function readMapNote({ attributes, children, where, at }: Tag<'MapNote'>): MapNote {
  return { ...attributes, text: plainText(children).replaceAll(/\s+/g, ' ').trim(), places: { ...at, tag: where } }
}

function citationsOf(tags: readonly Tag[]): Citation[] {
  const all = tagsNamed('Cite', tags).map(({ attributes }): Citation => {
    const { source = '', quote } = attributes ?? {}
    return quote === undefined ? { source } : { source, quotation: quote }
  })
  return [...new Map(all.map((citation) => [JSON.stringify(citation), citation])).values()]
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

const ASIDE = ['Description', 'Short', 'Notes', 'Plain'] as const
type Aside = (typeof ASIDE)[number]

const isAside = (name: string): name is Aside => ASIDE.some((one) => one === name)

/** Takes Description, Short, Notes, Plain and the notes on the map out of a scene. */
function splitScene(tag: Tag<'Scene'>, report: Report): SceneParts {
  const aside: { [Name in Aside]?: Tag<Name> } = {}
  const body: Prose[] = []
  const mapNotes: Tag<'MapNote'>[] = []
  const apart = new Set<Tag>()
  for (const node of tag.children) {
    if (node.type === 'tag' && node.name === 'MapNote') {
      mapNotes.push(node)
      for (const one of [node, ...node.tags]) apart.add(one)
      continue
    }
    if (node.type !== 'tag' || !isAside(node.name)) {
      body.push(node)
      continue
    }
    for (const one of [node, ...node.tags]) apart.add(one)
    if (aside[node.name]) report.error(node.where, `found a second <${node.name}>, expected one in a scene`)
    else Object.assign(aside, { [node.name]: node })
  }
  const { Description: description, Short: short, Notes: notes, Plain: plain } = aside
  return { tag, body, tags: tag.tags.filter((one) => !apart.has(one)), description, short, notes, plain, mapNotes }
}
