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

/** A claim that can be embedded. */
export type BuilderClaim = { id: string; says: string }

/** What has been chosen so far. */
export type Wishes = Pick<EmbedChoice, 'scene' | 'layout' | 'scheme' | 'height'> & {
  /** A whole chapter, or one thing of it. */
  what: 'chapter' | PieceKind
  chapter: string
  claim?: string
}
