import type { ChapterHead, SceneAttributes } from './nouns'
import type { MapNoteAttributes } from './nouns/map-note'
import type { Where } from './problems'
import type { Prose, Tag } from './prose'

/** A source that is cited, and the recorded fragment that the citation points to, if any. Both are ids. */
export type Citation = { source: string; quotation?: string }

/** A few words on the map. `places`: where it and its attributes stand in the file. */
export type MapNote = MapNoteAttributes & { text: string; places: { tag: Where } & Readonly<Record<string, Where>> }

/** One complete picture with its words. */
export type Scene = SceneAttributes & {
  /** The slug of its chapter: `tartus`. */
  chapter: string
  /** Its number within the chapter, from 1. */
  number: number
  /** The slip, without Short, Notes and Description. A Claim's children are phrasing, never a paragraph. */
  body: Prose[]
  /** All tags of the body, in order. */
  tags: readonly Tag[]
  /** Short text and notes as paragraphs. */
  short: Prose[]
  notes: Prose[]
  /** What the notes point at, in order. */
  shown: readonly Tag<'Shown'>[]
  /** Plain text. */
  description: string
  /** In the order in which they are read. */
  mapNotes: MapNote[]
  /** Ids in the order in which they first appear in the body. */
  claims: string[]
  citations: Citation[]
  terms: string[]
  /** Ids of the sources that short text and notes cite. */
  citedAside: string[]
}

/** A chapter is scenes with reading passages between them. */
export type ChapterPart = { kind: 'scene'; scene: Scene } | { kind: 'passage'; body: Prose[]; tags: Tag[] }

/** A chapter's text in plain words: of one scene, or of the passage that stands before it. */
export type PlainText = {
  scene: string | undefined
  body: Prose[]
  tags: readonly Tag[]
  /** Ids of the sources that the full text cites there. */
  beside: ReadonlySet<string>
  where: Where
}

/** `plain` is in the order of the text, empty for a chapter without a plain level. `slug` and `number` come from the file's name: `02-tartus.mdx`. `scenes` are those of `parts`. */
export type Chapter = {
  slug: string
  number: number
  head: ChapterHead
  parts: ChapterPart[]
  scenes: Scene[]
  plain: PlainText[]
}
