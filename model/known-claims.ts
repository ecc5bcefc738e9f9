import type { Ink } from './nouns'

/** What the tags of a chapter must know of claims and retellings. */
export type KnownClaims = {
  hasLikelihood: (claim: string) => boolean
  /** The kind of a claim; nothing when there is none of that id. */
  kindOf: (claim: string) => Ink | undefined
  /** True when story.yaml says which tellings there are. */
  hasRetellings: boolean
}
