import type { EmbedChoice } from './embed-code'

/** A chapter that can be embedded. */
export type BuilderChapter = {
  slug: string
  number: number
  sheet: string
  title: string
  scenes: { id: string; title: string }[]
}

/** What has been chosen so far. */
export type Wishes = Pick<EmbedChoice, 'scene' | 'layout' | 'scheme' | 'height'> & { chapter: string }
