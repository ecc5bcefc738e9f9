import { z } from 'zod'
import { date, text } from './basics'
import { ref } from './ref'

/** One correction, kept for ever. */
export const correction = z.strictObject({
  date: date.describe('The day on which it was made.'),
  where: ref('scene', 'claim', 'event', 'source').describe('Where it stood: a scene, claim, event or source id.'),
  scene: ref('scene').optional().describe('The id of the scene where it is told now, when `where` is not one.'),
  claims: z.array(ref('claim')).default([]).describe('Ids of the claims that it bears on, besides `where`.'),
  since: text
    .optional()
    .describe(
      'Since when the old wording stood: a version or a day, `1.2.0` or `2026-01-10`. Leave it out when not known.',
    ),
  was: text.describe('The old wording, whole.'),
  now: text.describe('The new wording, whole.'),
  why: text.describe('Why, in one sentence.'),
})
