import { z } from 'zod'
import { text, when, words } from './basics'
import { countWords } from './count-words'
import { quotationOf, ref } from './ref'

/** Words on a source card, the quotation not counted. */
const MOST_ON_CARD = 80

const card = z
  .strictObject({
    source: ref('source').describe('The id of the source that the card is about.'),
    title: words(12).describe(
      'Who speaks, where and when, at the head of the card: `Reuters, Beirut, 6 October 2015`.',
    ),
    knows: words(20).describe('How they could know, in one sentence.'),
    wants: words(20).describe('What they may want, in one sentence.'),
    read: words(16).describe('How much of it we have read, and in what form.'),
    says: words(60).describe('What it says, in our words.'),
    quotation: quotationOf('source').optional().describe('A fragment of at most 15 words, as it is recorded.'),
    key: words(60).describe('For the teacher only: what pupils should see in it.'),
  })
  .superRefine(
    (value, context) => {
      const count = [value.title, value.knows, value.wants, value.read, value.says].reduce(
        (sum, part) => sum + countWords(part),
        0,
      )
      if (count <= MOST_ON_CARD) return
      context.addIssue({
        code: 'custom',
        message: `${count} words on a card`,
        params: { expected: `at most ${MOST_ON_CARD}` },
      })
    },
    { when },
  )

const asked = z.strictObject({
  text: words(30).describe('What pupils read.'),
  key: words(60).describe('For the teacher only: what to look for in an answer.'),
})

const person = z.strictObject({
  person: ref('term').describe('The id of the person in the glossary.'),
  job: words(10).describe('The job at the time of the story.'),
  line: words(25).describe('Why pupils meet the name, in one line.'),
  say: words(8).describe('How to say the name, the stressed part in capitals: `soh-lay-MAH-nee`.'),
})

const word = z.strictObject({
  word: words(5).describe('A word that stops a pupil.'),
  means: words(30).describe('What it means, in words that don’t.'),
})

/** `pack.yaml`: what is printed for a lesson on the story, and the key to it. A story need not have one. */
export const pack = z.strictObject({
  question: words(16).describe('The question of the lesson: `What came first, and how do we know?`'),
  cards: z.array(card).min(2).max(6).describe('The source cards.'),
  model: z
    .array(words(14))
    .length(5)
    .describe(
      'The first row of the sourcing worksheet, filled in for the easier level: one text for each of its five columns.',
    ),
  finds: z.array(asked).min(1).max(3).describe('Invented finds: what would change your mind?'),
  ticket: z.array(asked).min(1).max(3).describe('The exit ticket.'),
  people: z.array(person).max(10).describe('Who is who.'),
  words: z.array(word).max(24).describe('The words that stop a pupil.'),
  map: ref('scene').describe('The scene whose ground is printed as a blank map.'),
  places: z
    .array(ref('place'))
    .min(1)
    .max(8)
    .describe('Ids of the places whose dots stand on the blank map, and whose names pupils write there.'),
  strip: z
    .strictObject({ from: text.regex(/^\d{4}-\d{2}$/), to: text.regex(/^\d{4}-\d{2}$/) })
    .describe('The first and the last month of the strip: `2015-04`.'),
  safeguarding: z
    .array(z.strictObject({ head: words(10), text: words(90) }))
    .min(1)
    .describe('For the teacher, before the lesson.'),
})
