import type { ReactNode } from 'react'
import type { Ink as Plate } from '../../model/nouns'
import type { Lesson } from '../../model/nouns/lessons'
import type { Atlas } from '../stage/basemap/atlas'
import type { SceneMap } from '../stage/picture/nouns'
import type { InkWords } from '../words/ink-words'

/** One scene as it is presented. What is text or markup was made at build time. */
export type Slide = {
  id: string
  title: string
  /** On a slide of its own after its scene: what the notes point at to be read, and the id of that scene. */
  reading?: { of: string; lines: ReactNode }
  /** The number of its sheet, and its own within the sheet, from 1. */
  sheet: number
  number: number
  visual: string
  description: string
  /** Its words, to be found by: what the room reads, and what else belongs to it. */
  text: { short: string; rest: string }
  /** The scene on the site: below the origin. */
  path: string
  /** How many words the presenter has for it, short text and notes together. */
  length: number
  /** Addresses of its static picture; a visual that is no map has none. */
  figure?: { light: string; dark: string }
  /** The ink of what it says (`told`: a telling), and those of its claims. */
  ink: Plate
  claimInks: readonly Plate[]
  stamp: ReactNode
  short: ReactNode
  /** The same scene in plain words, where its chapter has them. */
  plain?: ReactNode
  claims: ReactNode
  notes: ReactNode
  questions: ReactNode
  /** In a lesson: the exercise that stands in the place of a scene, and how many presses lay its cards. */
  exercise?: DeckExercise
  beats?: number
  /** In a lesson: its steps that belong to this scene. `length` is then their minutes. */
  steps?: DeckLesson['steps']
}

/** An exercise as the room sees it: nothing in it says where a card belongs, but the key, which is sealed. */
export type DeckExercise = {
  id: string
  title: string
  question: string
  /** The cards as they lie at first. */
  cards: readonly { letter: string; words: string }[]
  /** Two letters of which the console counts which stands first. */
  pair: readonly [string, string]
  /** The short address for pupils' devices: below the origin. */
  path: string
  /** How many cards have a date: each is laid by one press. */
  beats: number
  /** {@link openKey} opens it. */
  key: string
}

/** A lesson that the presenter can play. */
export type DeckLesson = Pick<Lesson, 'minutes' | 'steps'>

/** A sheet of the story: a chapter. */
export type DeckSheet = {
  number: number
  name: string
  title: string
  handout: string /** In plain words. */
  plain?: string
}

/** What is shown when a control point is pressed. */
export type SourceNote = {
  number: number
  title: string
  by: string
  date: string
  basis: string
  /** All that it says in the story, and the source itself. */
  path: string
  url?: string
}

/** A whole story, ready to be presented. */
export type Deck = {
  story: string
  title: string
  language: string
  /** What the story calls its inks. */
  inks: InkWords
  /** The story's page. */
  home: string
  /** The folder of the map's data, with a slash at its end. */
  mapFolder: string
  /** Which basemaps there are in it. */
  atlas: Atlas
  sheets: DeckSheet[]
  lessons: DeckLesson[]
  exercises: Record<string, DeckExercise>
  /** The lesson that is played, when it is not the whole story. */
  lesson?: DeckLesson
  /** The page of the exercises, and that of the lessons where there are any. */
  order: string
  teach?: string
  slides: Slide[]
  /** Ids of scenes that are gone, each with that of its successor. */
  moved: Record<string, string>
  maps: SceneMap[]
  sources: Record<string, SourceNote>
  /** What the stage holds before it is brought to life, and the rail of each sheet. */
  stage: ReactNode
  rails: ReactNode
}
