import { z } from 'zod'
import { text, when } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import { ink } from '../../../../model/nouns/scales'
import type { VisualModel } from '../../../../model/visual'

/** More signs than this in one row can't be counted, or told apart. */
const MOST_SIGNS = 400

const row = z
  .strictObject({
    label: text.describe('What is counted in this row, in a few words: `2013`.'),
    amount: z
      .number()
      .nonnegative('a number, 0 or more')
      .optional()
      .describe('The number. Leave it out when it is unknown.'),
    of: text.optional().describe('The noun that the number counts, when it differs from row to row: `calls`.'),
    source: ref('source').optional().describe('The id of the source of the number.'),
    ink: ink.optional().describe('The ink in which it is drawn; `record` when it is left out.'),
    unknown: z.boolean().default(false).describe('True when no number is known. The row is then hatched.'),
    note: text.optional().describe('What a reader should know, in a few words: `our subtraction`.'),
  })
  .refine((entry) => (entry.amount === undefined) === entry.unknown, {
    message: 'either an amount with its source, or "unknown: true"',
    path: ['amount'],
    when,
  })
  .refine((entry) => entry.amount === undefined || entry.source !== undefined, {
    message: 'the source of the amount',
    path: ['source'],
    when,
  })

/** Signs that can be counted: each stands for a number of things of one kind. */
const count = z.strictObject({
  scene: ref('scene').describe('The id of the scene that shows it.'),
  unit: text.describe('What one unit is: `one landing-ship call or voyage`.'),
  per: z.number().positive('a number, more than 0').describe('How many units one sign stands for.'),
  sign: z.enum(['ship', 'person', 'block']).default('block').describe('How the sign is drawn.'),
  rows: z.array(row).min(1, 'at least one row').describe('One row for each number, or for each one that nobody gives.'),
})
export type CountData = z.infer<typeof count>

export const countModel: VisualModel<CountData[]> = {
  name: 'count',
  field: 'counts',
  schema: z.array(count),
  scenes: 'listed',
  beats: 0,
  check(counts, _entries, where, report) {
    for (const [index, { per, rows }] of counts.entries()) {
      for (const [place, { amount = 0 }] of rows.entries()) {
        const signs = Math.ceil(amount / per)
        if (signs <= MOST_SIGNS) continue
        report.error(
          where([index, 'rows', place, 'amount']),
          `amount: found ${signs} signs of ${per}, expected at most ${MOST_SIGNS}: raise "per"`,
        )
      }
    }
  },
}
