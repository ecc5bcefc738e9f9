import type { Fragments } from './check-quotations'
import type { KnownVisuals } from './check-visual'
import type { Ink } from './nouns'

/** What a chapter's reader must know of the rest of the story. */
export type Known = {
  fragments: Fragments
  hasLikelihood: (claim: string) => boolean
  /** The kind of a claim; nothing when there is none of that id. */
  kindOf: (claim: string) => Ink | undefined
  /** True when story.yaml says which tellings there are. */
  hasRetellings: boolean
  /** What scenes may show besides the map. */
  visuals: KnownVisuals
}
