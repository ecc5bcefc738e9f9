import { z } from 'zod'
import { NOUNS } from '../../model/nouns'
import { line, text } from '../../model/nouns/basics'
import { correction } from '../../model/nouns/correction'
import { type Field, fieldsOf } from './fields'

/** Kinds of which one entry is added to a list. */
const LISTED = ['place', 'event', 'statement', 'claim', 'source', 'term'] as const
export type Listed = (typeof LISTED)[number]
export const isListed = (kind: string): kind is Listed => LISTED.some((one) => one === kind)

const route = NOUNS.route.extend({
  line: text.optional().describe('Its vertices, longitude first, parted by spaces: `30.5,50.1 30.9,49.2`.'),
  area: text.optional().describe('The corners of an area, as `line`; it closes by itself.'),
})
const scene = z.strictObject({
  ...NOUNS.scene.shape,
  chapter: text.describe('The slug of the chapter that it is put into: `tartus`.'),
  after: text.optional().describe('The id of the scene behind which it stands; at the end of the chapter without it.'),
  source: text.describe('The id of the source that its first sentence rests on.'),
  text: text.optional().describe('Its first sentences.'),
  short: text.optional().describe('The same in at most 30 words.'),
  description: text.optional().describe('What the picture shows.'),
})
const chapter = z.strictObject({
  id: text.describe('One word for its address: `tartus`.'),
  sheet: line(24).describe('One word for the sheet index: `Tartus`.'),
  title: line(80).describe("The chapter's title."),
  deck: line(400).describe('What is so, in one or two sentences, below the title.'),
})
const corrected = correction.omit({ date: true }).extend({
  date: text.optional().describe('The day of the correction; today without it.'),
  version: text.optional().describe('The new version; the last number is raised by one without it.'),
})

/** What `npm run new` makes besides a story, each with its flags. */
export const NEW: Readonly<Record<string, { says: string; fields: Field[] }>> = {
  chapter: { says: 'a chapter, the next in order', fields: fieldsOf(chapter) },
  scene: { says: 'a scene at the end of a chapter, or after another', fields: fieldsOf(scene) },
  place: { says: 'something with a position', fields: fieldsOf(NOUNS.place) },
  route: { says: 'a line or an area', fields: fieldsOf(route) },
  event: { says: 'what happened, or is said to have happened', fields: fieldsOf(NOUNS.event) },
  statement: { says: 'who said what, when, in which source', fields: fieldsOf(NOUNS.statement) },
  claim: { says: 'what can be true or false', fields: fieldsOf(NOUNS.claim) },
  source: { says: 'what a statement rests on', fields: fieldsOf(NOUNS.source) },
  term: { says: 'a name or word to explain', fields: fieldsOf(NOUNS.term) },
  correction: { says: 'what was wrong and is right: raises version and day', fields: fieldsOf(corrected) },
}
