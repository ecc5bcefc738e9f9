import { z } from 'zod'
import { text } from './basics'
import { ref } from './ref'

/** What the visuals beside the map show. Each is made of entries of the story, so that it can't say anything of its own.
 * The fields that are not here belong to the visuals that `readStory` is given. */
export const storyVisuals = z.looseObject({
  retelling: z
    .strictObject({
      event: ref('event').describe('The id of the event that is told of.'),
      facts: z
        .array(z.strictObject({ claim: ref('claim'), label: text }))
        .describe('Claims that were handed on or lost, each with a label of at most six words.'),
      tellings: z
        .array(z.strictObject({ statements: z.array(ref('statement')).min(1, 'at least one statement'), who: text }))
        .describe(
          'Tellings in order of time, each made of statements; what they do to the claims stands in statements.yaml.',
        ),
      gap: text.describe('The widest gap in words: `more than four years`.'),
    })
    .optional()
    .describe('What each retelling kept and what it dropped.'),
  whoKnew: z
    .array(z.strictObject({ statement: ref('statement'), label: text }))
    .default([])
    .describe('Statements named in the chart of what was known when, each with a label of at most five words.'),
})
