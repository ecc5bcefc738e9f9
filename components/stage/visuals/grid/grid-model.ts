import { z } from 'zod'
import { type HistoricalDate, latest } from '../../../../model/dates'
import { text, words } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import type { VisualModel } from '../../../../model/visual'

/** Where accounts put a yes: across by what each says, down by the day on which it was told. */
const grid = z.strictObject({
  question: text.describe('The question over the empty columns: `Where would you put the yes?`'),
  visit: ref('event').describe('The id of the event that parts before and after. Its date is a span.'),
  columns: z
    .strictObject({ before: words(4), in: words(4), after: words(4) })
    .describe('The heads of the three columns, in at most four words each.'),
  marks: z
    .array(
      z.strictObject({
        statement: ref('statement').describe('The id of the statement that is marked.'),
        puts: z
          .enum(['before', 'in', 'after', 'none'])
          .describe('The column in which it puts the yes. `none` stands in the margin, as without a place.'),
        says: z
          .enum(['decided', 'planning'])
          .describe('`decided` is drawn filled; `planning` (only planning, supplies, a first step) is drawn hollow.'),
        label: words(6).describe('What it says, in at most six words.'),
        who: words(5).describe('Who says it, in at most five words.'),
        beat: z.number().int().positive().describe('The beat from which it is shown, counted from 1.'),
      }),
    )
    .min(1, 'at least one mark')
    .describe('One mark for each telling. Its day and its ink come from the statement.'),
  denied: z.array(ref('statement')).default([]).describe('Ids of the statements that say that there was no meeting.'),
  acts: z.array(ref('event')).default([]).describe('Ids of the events that nobody disputes, laid on from beat 3.'),
})
export type GridData = z.infer<typeof grid>

/** The beat at which the first marks may stand (the first is the empty columns), and the one at which the acts are laid on. */
export const FIRST_MARKS = 2
export const ACTS = 3
const BEATS = 9
/** As many rows as a page of 840 px has lines for (`grid.css`). */
const ROWS = 48

export const gridModel: VisualModel<GridData> = {
  name: 'grid',
  field: 'grid',
  schema: grid,
  scenes: 'any',
  beats: BEATS,
  check(data, { events, statements }, where, report) {
    const visit = events.get(data.visit)
    if (visit && !isSpan(visit.date)) {
      report.error(where(['visit']), `visit: found "${visit.date.text}", expected an event with a first and a last day`)
    }
    for (const [index, act] of data.acts.entries()) {
      const date = events.get(act)?.date
      if (!date || Number.isFinite(latest(date))) continue
      report.error(where(['acts', index]), `acts: found "${act}" of "${date.text}", expected an event that has a day`)
    }
    const rows = data.marks.length + data.denied.length + data.acts.length
    if (rows > ROWS) {
      report.error(
        where(['marks']),
        `grid: found ${rows} rows (marks, denied and acts), expected at most ${ROWS}: more have no room on a page`,
      )
    }
    const marked = new Map<string, number>()
    for (const [index, { statement, beat }] of data.marks.entries()) {
      const expected = `expected ${FIRST_MARKS} to ${BEATS}`
      if (beat < FIRST_MARKS || beat > BEATS) {
        report.error(where(['marks', index, 'beat']), `beat: found ${beat}, ${expected}`)
      }
      if (marked.has(statement)) {
        report.error(
          where(['marks', index, 'statement']),
          `statement: found "${statement}" twice, expected one mark for it`,
        )
      }
      if (data.denied.includes(statement) && statements.has(statement)) {
        report.error(
          where(['marks', index, 'statement']),
          `statement: found "${statement}" among the marks and among those denied, expected one of the two`,
        )
      }
      marked.set(statement, index)
    }
  },
}

function isSpan({ start, end }: HistoricalDate): boolean {
  return start !== undefined && end !== undefined
}
