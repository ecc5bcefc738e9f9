import type { z } from 'zod'
import type { Position } from './nouns/basics'
import { chapterHead } from './nouns/chapter'
import { claim } from './nouns/claim'
import { contradiction } from './nouns/contradiction'
import { event } from './nouns/event'
import { lessons } from './nouns/lessons'
import { lookFile } from './nouns/look'
import { pack } from './nouns/pack'
import { place } from './nouns/place'
import { routeProperties } from './nouns/route'
import { sceneAttributes } from './nouns/scene'
import { siteFile } from './nouns/site'
import { source } from './nouns/source'
import { statement } from './nouns/statement'
import { storyFile } from './nouns/story'
import { term } from './nouns/term'

/**
 * The nouns of a story: one Zod schema for each kind of entry that a writer may add, each in a file of `nouns/`, and the types
 * inferred from them. Every field says in the words of the writer who will fill it what it holds. Objects are strict, so that a
 * typo in a field's name is an error. What the schemas can't see alone (does this id exist?) is checked in read-story.ts.
 */
export const NOUNS = {
  story: storyFile,
  source,
  place,
  route: routeProperties,
  event,
  statement,
  claim,
  contradiction,
  term,
  chapter: chapterHead,
  scene: sceneAttributes,
  pack,
  lessons,
  site: siteFile,
  look: lookFile,
}

export type StoryFile = z.infer<typeof storyFile>
export type Look = z.infer<typeof lookFile>
export type Source = z.infer<typeof source>
export type Quotation = Source['quotes'][number]
export type Place = z.infer<typeof place>
export type RouteProperties = z.infer<typeof routeProperties>
export type Route = RouteProperties & {
  geometry: { type: 'LineString'; coordinates: Position[] } | { type: 'Polygon'; coordinates: Position[][] }
}
export type Event = z.infer<typeof event>
export type Statement = z.infer<typeof statement>
export type Claim = z.infer<typeof claim>
export type Contradiction = z.infer<typeof contradiction>
export type Term = z.infer<typeof term>
export type ChapterHead = z.infer<typeof chapterHead>
export type SceneAttributes = z.infer<typeof sceneAttributes>

export type { Position } from './nouns/basics'
export type { Camera } from './nouns/camera'
export type { Certainty, Ink, Likelihood, Standing } from './nouns/scales'
