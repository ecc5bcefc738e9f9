import { z } from 'zod'
import { anyId, date, line, text, when, words } from './basics'
import { ref } from './ref'

const letter = text.regex(/^[A-Z?]$/, 'one capital letter, or "?" for the card without a date')

const card = z
  .strictObject({
    letter: letter.describe('What pupils call it by: `S`. `?` for the one without a date.'),
    words: words(14)
      .refine((value) => !/\d/.test(value), 'no figure: pupils are to find the date')
      .describe('What the card says, without a date.'),
    date: date.optional().describe('When it happened or was told. Leave it out when no source read has one.'),
    is: z.enum(['happened', 'told']).default('happened').describe('`told` when the date is that of a telling.'),
    sure: text.describe('For the teacher: how sure that is, and on whose word.'),
    claims: z.array(ref('claim')).default([]).describe('Ids of the claims that carry it.'),
    events: z.array(ref('event')).default([]).describe('Ids of the events that carry it.'),
    sources: z.array(ref('source')).default([]).describe('Ids of the sources that carry it.'),
  })
  .superRefine(
    (value, context) => {
      if ((value.letter === '?') === (value.date === undefined)) return
      const expected = value.letter === '?' ? 'no date, or a letter' : 'a date, or the letter "?"'
      context.addIssue({ code: 'custom', path: ['letter'], message: `"${value.letter}"`, params: { expected } })
    },
    { when },
  )

/** Characters of an exercise's id, so that its short address has no more than 24. */
const LONGEST_ID = 20

const exercise = z.strictObject({
  id: anyId
    .max(LONGEST_ID, `at most ${LONGEST_ID} characters`)
    .describe(`Its own id, of at most ${LONGEST_ID} characters: pupils type it from the wall.`),
  kind: z.enum(['order']).describe('`order`: cards are put in the order of their dates.'),
  title: line(40).describe('A title that gives nothing away: `Six events`.'),
  question: line(120).describe('What pupils are asked.'),
  cards: z
    .array(card)
    .min(3)
    .max(7)
    .describe('The cards, in the order in which they lie at first: neither that of their dates nor as it is told.'),
  told: z.array(letter).min(2).describe('The letters in the order in which the legend tells them.'),
})

const step = z.strictObject({
  minutes: z.int().min(1).max(60).describe('How long it takes, in minutes.'),
  title: line(60).describe('A few words: `Put them in order`.'),
  teacher: text.describe('What the teacher does.'),
  pupils: text.describe('What pupils do.'),
  scenes: z.array(ref('scene')).default([]).describe('Ids of the scenes on the screen, in order.'),
  exercise: anyId.optional().describe('The id of an exercise of this file.'),
  sheet: line(60).optional().describe('The sheet of paper that is used.'),
  offline: text.describe('What to do when the network fails.'),
})

const lesson = z.strictObject({
  minutes: z.int().min(5).max(240).describe('How long it is: the minutes of its steps together. Its address too.'),
  title: line(80).describe('What it is called.'),
  about: text.describe('For whom it is, and what it leaves out, in one or two sentences.'),
  steps: z.array(step).min(1).describe('Its steps, in order.'),
})

/** `lessons.yaml`: how the story can be taught. A story need not have one. */
export const lessons = z.strictObject({
  question: line(120).describe('The question of the lessons.'),
  about: text.describe('What kind of question that is, in one sentence.'),
  ages: line(20).describe('For which ages: `14–18`.'),
  aims: z.array(text).min(1).describe('What pupils can do afterwards, each beginning with a verb.'),
  needs: z.array(text).min(1).describe('What a room must have.'),
  offline: z.array(text).min(1).describe('What to do when there is no network.'),
  exercises: z.array(exercise).default([]).describe('Exercises that the lessons use.'),
  lessons: z.array(lesson).min(1).describe('The lessons, the shortest first.'),
})
export type Lessons = z.output<typeof lessons>
export type Lesson = z.output<typeof lesson>
export type Exercise = z.output<typeof exercise>
