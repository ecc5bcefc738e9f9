import { z } from 'zod'
import { earliest, type HistoricalDate, latest } from '../../../../model/dates'
import { date, text, when } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import { ink } from '../../../../model/nouns/scales'
import type { VisualModel } from '../../../../model/visual'

const row = z
  .strictObject({
    label: text.describe('What the bar is, in a few words: `The visit, by report`.'),
    event: ref('event').optional().describe('The id of the event whose days it takes.'),
    from: date.optional().describe('The first day, when it takes none from an event.'),
    to: date.optional().describe('The last day. Leave it out when that is the first day.'),
    ink: ink.optional().describe('The ink in which it is drawn; `record` when it is left out.'),
    strength: z
      .enum(['settled', 'unsettled'])
      .optional()
      .describe('`settled` is drawn solid, `unsettled` hatched. Leave it out and the event’s standing decides.'),
    source: ref('source').optional().describe('The id of the source of the days.'),
    note: text.optional().describe('What a reader should know, in a few words.'),
  })
  .refine((entry) => (entry.event === undefined) !== (entry.from === undefined), {
    message: 'either an event, or the first day of the bar',
    path: ['event'],
    when,
  })
export type DaysRow = z.infer<typeof row>

/** A strip of days or months with rows of bars. */
const days = z.strictObject({
  scene: ref('scene').describe('The id of the scene that shows it.'),
  from: date.describe('The first day, or month, of the strip.'),
  to: date.describe('The last day, or month, of the strip.'),
  rows: z.array(row).min(1, 'at least one row').describe('One bar for each row. Its days stand in an event, or here.'),
})
export type DaysData = z.infer<typeof days>

export const daysModel: VisualModel<DaysData[]> = {
  name: 'days',
  field: 'days',
  schema: z.array(days),
  scenes: 'listed',
  beats: 0,
  check(strips, { events }, where, report) {
    for (const [index, strip] of strips.entries()) {
      const [first, last] = [earliest(strip.from), latest(strip.to)]
      const axis = `"${strip.from.text}" to "${strip.to.text}"`
      if (last < first) {
        report.error(where([index]), `days: found ${axis}, expected a strip that ends after it begins`)
        continue
      }
      for (const [place, row] of strip.rows.entries()) {
        const span = spanOf(row, events)
        if (!span) continue
        const field = row.event === undefined ? 'from' : 'event'
        const at = where([index, 'rows', place, field])
        if (span.to < span.from) report.error(at, `${field}: found a bar that ends before it begins`)
        else if (span.to < first || span.from > last) {
          const found = row.event ?? row.from?.text
          report.error(at, `${field}: found "${found}", expected a day on the strip, ${axis}`)
        }
      }
    }
  },
}

/** The first and last instant of a row, ms since 1970; an open side is infinite. Undefined when its event is unknown. */
export function spanOf(
  { event, from, to }: DaysRow,
  events: ReadonlyMap<string, { date: HistoricalDate }>,
): { from: number; to: number } | undefined {
  const start = event === undefined ? from : events.get(event)?.date
  return start && { from: earliest(start), to: latest(to ?? start) }
}
