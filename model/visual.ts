/**
 * What a visual asks of a story: the contract between the engine's visuals and those who read a story. `readStory` is given
 * a list of these, because `model/` knows no drawing; it parses each one's part of `visuals:` in story.yaml, looks its ids
 * up, and refuses scenes that name what isn't there.
 */
import type { z } from 'zod'
import type { Scene } from './chapter'
import type { Claim, Event, Statement } from './nouns'
import type { Report, Where } from './problems'
import type { Path } from './read-yaml'

/** The entries with which a visual's data are compared. By id, in the order of their files. */
export type VisualEntries = {
  events: ReadonlyMap<string, Event>
  statements: ReadonlyMap<string, Statement>
  claims: ReadonlyMap<string, Claim>
  /** Of all chapters, in their order. */
  scenes: readonly Scene[]
  /** The data of all visuals by their fields; undefined where one does not fit its schema. */
  visuals: Readonly<Record<string, unknown>>
}

export type VisualModel<Data = unknown> = {
  /** What a scene calls it: `<Scene visual="grid">`. */
  name: string
  /** Its field below `visuals:` in story.yaml. Left out when it is made of the scene alone. */
  field?: string
  /** What stands in that field. Its ids are `ref('claim')` and the like (`nouns/ref.ts`), and so are looked up. */
  schema?: z.ZodType<Data>
  /**
   * `listed`: its data are a list with one entry, named by `scene`, for each scene that shows it. `any`: one set of data for
   * every scene that names it.
   */
  scenes: 'any' | 'listed'
  /** How many beats it has: a scene that shows it says which, from 1. None when it is 0. */
  beats: number
  /**
   * What the schema can't see alone: dates outside an axis, a mark without a place. Called when its data fit the schema.
   * Entries that could not be read, or that nobody has written, are missing: it has nothing to say about them.
   *
   * @param where Where a value stands; its path begins below `field`.
   */
  check?(data: Data, entries: VisualEntries, where: (path: Path) => Where, report: Report): void
}

/** The part of a story that belongs to a visual, parsed by its schema; undefined when the story has none. */
export function visualData<Data>(model: VisualModel<Data>, story: { visuals: object }): Data | undefined {
  return (story.visuals as Record<string, Data | undefined>)[model.field ?? '']
}
