import type { z } from 'zod'
import type { Claim, Contradiction, Event, Place, Quotation, Route, Source, Statement, storyFile, Term } from './model'
import { type Problem, StoryError } from './problems'
import type { Chapter } from './read-scenes'

export { type Problem, StoryError } from './problems'

/** A story, whole and checked. Maps are by id, in the order of their files. */
export type Story = z.infer<typeof storyFile> & {
  slug: string
  chapters: Chapter[]
  /** `number` is the source's number at the control points, from 1. */
  sources: Map<string, Source & { number: number }>
  places: Map<string, Place>
  routes: Map<string, Route>
  events: Map<string, Event>
  statements: Map<string, Statement>
  claims: Map<string, Claim>
  contradictions: Map<string, Contradiction>
  terms: Map<string, Term>
  /** All quoted fragments of the story; `source` is the id of the source in which each stands. */
  quotations: Map<string, Quotation & { source: string }>
  warnings: Problem[]
}

/** The slugs of all stories, in alphabetical order. A story is a folder that has a `story.yaml`. */
export function listStories(_folder = 'stories'): string[] {
  throw new StoryError([])
}

/** Reads `<folder>/<slug>/`. Throws a {@link StoryError} that lists every problem of every file. */
export function readStory(_slug: string, _folder = 'stories'): Story {
  throw new StoryError([])
}
