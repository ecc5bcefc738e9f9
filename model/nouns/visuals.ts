import { z } from 'zod'
import { date, text } from './basics'
import { ref } from './ref'

/** What the visuals beside the map show. Each is made of entries of the story, so that it can't say anything of its own.
 * The fields that are not here belong to the visuals that `readStory` is given. */
export const storyVisuals = z.looseObject({
  twoOrders: z
    .strictObject({
      from: date.describe('First month of the calendar: `2015-04`.'),
      to: date.describe('Last month of the calendar: `2015-10`.'),
      slips: z
        .array(
          z.strictObject({
            told: text
              .optional()
              .describe(
                'As told, in at most six words: `The general flies to Moscow`. Leave it out when no teller has it.',
              ),
            implied: z
              .boolean()
              .default(false)
              .describe('True when no teller names it and it only follows from the telling.'),
            record: text
              .optional()
              .describe(
                'On record, in a few words: `He lands in Moscow; Russia denies it`. Leave it out when nothing dates it.',
              ),
            event: ref('event').optional().describe('The id of the event whose date it takes.'),
            statement: ref('statement')
              .optional()
              .describe('The id of the statement whose day it takes, when only the telling has a date.'),
          }),
        )
        .describe('In the order of the telling.'),
    })
    .optional()
    .describe('Five events in the order of the telling, and at their dates.'),
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
