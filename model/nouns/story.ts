import { z } from 'zod'
import { date, goneId, language, line, text } from './basics'
import { correction } from './correction'
import { cover } from './cover'
import { extraKinds } from './kinds'
import { ref } from './ref'
import { storyVisuals } from './visuals'

/** An ink in words. */
const inkWords = z.strictObject({
  label: line(40).describe('What it is called, in a few words: `Persuasion`.'),
  says: text.describe('What it stands for, in one sentence.'),
})

const most = (unit: string) => z.number().positive().optional().describe(unit)

/** What prose may ask of its readers; `npm run readability` prints what it asks. */
const limits = z.strictObject({
  scene: most('Most words of a scene’s prose, without its claims: `110`.'),
  sentence: most('Most words in a sentence, on average in each chapter: `17`.'),
  longest: most('Most words in any sentence: `30`.'),
  grade: most('Most school years that a chapter in English may ask, by Flesch and Kincaid: `9`.'),
  mark: most('Fewest words for each mark of a source, on average in each chapter: `40`.'),
  banned: z
    .array(line(60))
    .default([])
    .describe(
      'Words and turns that the story’s voice does not have, outside of quotation marks: `[it is said, "the ledger"]`.',
    ),
})

/** `story.yaml`: the story as a whole. */
export const storyFile = z.strictObject({
  title: line(80).describe('The title on the cover.'),
  standfirst: line(600).describe('What is so, then what is told, in two or three short sentences.'),
  language: language.describe('The language of the text as a BCP 47 tag: `en`.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'three numbers with dots, such as "1.0.0"')
    .describe('The version that page, embed, handout and data carry: `1.0.0`. Raise it with every change of wording.'),
  updated: date.describe('The day of that version.'),
  publisher: line(160).describe('Who answers for the story, as it should be cited.'),
  method: text
    .optional()
    .describe(
      'The slug of another story of the site that tells how this one was checked. Its pages lead there, and back.',
    ),
  rail: z
    .strictObject({
      from: date.describe('First month: `2015-01`.'),
      to: date.describe('Last month: `2016-12`.'),
    })
    .describe('The months that the time rail shows in full. Scenes outside it stand beyond a torn edge.'),
  inks: z
    .strictObject({ told: inkWords, record: inkWords })
    .optional()
    .describe('What the two inks are called, and what each stands for in one sentence.'),
  kinds: extraKinds
    .prefault({})
    .describe(
      'Kinds of routes and places of this story that the base list has not, each with the family that draws it.',
    ),
  limits: limits.optional().describe('How long scenes and sentences may be. What is left out is not measured.'),
  cover: cover.optional().describe('The picture on the cover.'),
  visuals: storyVisuals.prefault({}).describe('What the visuals beside the map show.'),
  moved: z
    .array(
      z.strictObject({
        from: goneId.describe('The id of the scene that is gone.'),
        to: ref('scene').describe('The id of the scene that took its place.'),
      }),
    )
    .default([])
    .describe('Where the addresses of scenes lead that are gone.'),
  corrections: z.array(correction).describe('What was corrected, newest first. Empty when nothing was.'),
})
