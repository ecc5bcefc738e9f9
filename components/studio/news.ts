import type { Problem } from '../../model/problems'

/** The words of a scene, or of the passage that is that many from the chapter's beginning, from 0. */
export type Words = { chapter: string; html: string } & ({ scene: string } | { passage: number })

/** What the preview tells its open pages. `pictures`: the figures have been drawn. No problems: they are mended. `root` is the folder that their files are in. */
export type News =
  | { kind: 'reload' }
  | { kind: 'pictures' }
  | { kind: 'words'; words: Words[] }
  | { kind: 'problems'; problems: Problem[]; root: string }
