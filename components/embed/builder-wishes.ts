import type { PieceKind } from '../../model/addresses'
import type { EmbedChoice } from './embed-code'

/** A chapter that can be embedded. */
export type BuilderChapter = {
  slug: string
  number: number
  sheet: string
  title: string
  scenes: {
    id: string
    title: string /** What its picture shows, where there are files of it to take away. */
    shows?: string
  }[]
}

/** Kinds that are chosen from one list of the whole story, not sheet by sheet. */
export type ListedKind = Exclude<PieceKind, 'scene' | 'figure'>
/** Those lists. A scene that asks for a cross names its chapter. */
export type BuilderLists = Record<ListedKind, readonly { id: string; title: string; chapter?: string }[]>

/** What has been chosen so far. */
export type Wishes = Pick<EmbedChoice, 'scene' | 'layout' | 'scheme' | 'height'> & {
  /** A whole chapter, or one thing of it. */
  what: 'chapter' | PieceKind
  chapter: string
  /** The id of what is chosen from a list. */
  listed?: string
}
