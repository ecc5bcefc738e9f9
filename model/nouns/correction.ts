import { z } from 'zod'
import { date, text } from './basics'
import { ref } from './ref'

/** One correction, kept for ever. */
export const correction = z.strictObject({
  date: date.describe('The day on which it was made.'),
  where: ref('scene', 'claim', 'event', 'source').describe('Where it stood: a scene, claim, event or source id.'),
  was: text.describe('The old wording, whole.'),
  now: text.describe('The new wording, whole.'),
  why: text.describe('Why, in one sentence.'),
})
