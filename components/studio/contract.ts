/** What the studio's page and the preview's own process say to each other (scripts/studio). Plain JSON. */

import type { Problem } from '../../model/problems'
import type { Atlas } from '../stage/basemap/atlas'
import type { IndexEntry } from '../stage/basemap/read-index'
import type { SceneMap, Side } from '../stage/picture/nouns'

/** On which the studio passes on to its frames what the preview tells it. */
export const CHANNEL = 'live'

export type SourceEntry = {
  id: string
  name: string
  title: string
  by: string
  date: string
  /** Recorded fragments that a citation may point to. */
  quotes: { id: string; quote: string }[]
}
export type ChapterEntry = { slug: string; title: string; scenes: { id: string; title: string; isMap: boolean }[] }
export type StoryEntry = {
  slug: string
  title: string
  chapters: ChapterEntry[]
  sources: SourceEntry[]
  placeKinds: string[]
  routeKinds: string[]
}
/** All that can be chosen. Of a story with errors, as it was when it was last whole. */
export type Outline = {
  stories: StoryEntry[]
  sheets: readonly IndexEntry[]
  atlas: Atlas
  /** The folder that files are named from, for links into an editor. */
  root: string
}

/** A note on a scene's map, as it is written: only what it has of its place. */
export type NoteEntry = {
  text: string
  line: number
  /** What a move of it changes, besides the side of its words. */
  moves: 'position' | 'along' | 'nothing'
  side?: Side
}
export type SceneEntry = {
  story: string
  chapter: string
  id: string
  title: string
  file: string
  line: number
  /** Whether the stage shows a map; the map to draw on is that of the nearest scene that has one, otherwise. */
  isMap: boolean
  map?: SceneMap
  notes: NoteEntry[]
  words: number
  sentences: number
  /** Words in a sentence. */
  mean: number
  /** The school year for which it reads with ease. */
  grade: number
  /** Lines that end in a source. */
  marks: number
  longest: string
  warnings: Problem[]
}

/** A place that may be where one wants to go. `from` says who has it. */
export type FoundPlace = { name: string; at: readonly [lon: number, lat: number]; from: string }

export type PlaceWish = { words: string; story: string; near: readonly [lon: number, lat: number] }

export type SceneName = { story: string; chapter: string; scene: string }
/** What is written: values as the flags of `npm run new` have them. */
export type NewEntry = { story: string; kind: 'place' | 'route'; values: Record<string, string> }
/** How an entry that is new is drawn in a scene. */
export type DrawnAs = SceneName & { as: 'record' | 'told' | 'base'; id: string }
export type CameraWish = SceneName & { camera?: string; cameraNarrow?: string }
/** Without a side words stand where there is room. */
export type NoteWish = SceneName & { index: number; side?: Side | ''; along?: string; position?: string }

/** What became of a wish to write: lines that say what was done, or why it was refused. */
export type Answer = { said: string[] } | { problems: Problem[] } | { refused: string }

/** What can be asked: what is given with it, and what is told. */
export type Questions = {
  outline: [given: object, told: Outline]
  scene: [given: SceneName, told: SceneEntry]
  places: [given: PlaceWish, told: FoundPlace[]]
  draft: [given: NewEntry, told: { text: string }]
  new: [given: NewEntry & { drawn?: DrawnAs }, told: Answer]
  camera: [given: CameraWish, told: Answer]
  note: [given: NoteWish, told: Answer]
}
