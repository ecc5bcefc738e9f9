import { z } from 'zod'
import { words } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import type { VisualModel } from '../../../../model/visual'
import type { GridData } from '../grid/grid-model'

/** The grid's dramatic form: a few of its tellings, one a step, before an open door, through it, or past it. */
const door = z.strictObject({
  tellings: z
    .array(
      z.strictObject({
        statement: ref('statement').describe(
          'The id of the statement: one of the grid’s marks, or one of those that it has as denied. Its column, teller and day stand there.',
        ),
        comes: words(9).optional().describe('What leads to the door by this telling, in at most nine words.'),
        goes: words(9).describe('How it goes on from there, in at most nine words.'),
        but: words(12)
          .optional()
          .describe('What the same telling, or its source, says against it, in at most twelve words.'),
      }),
    )
    .min(2, 'at least two tellings')
    .max(6, 'at most six tellings')
    .describe('In the order in which they come, one a step. What nobody disputes comes last, from the grid’s acts.'),
  settled: words(9).describe('What nobody disputes, in at most nine words, below all tellings.'),
})
export type DoorData = z.infer<typeof door>

export const doorModel: VisualModel<DoorData> = {
  name: 'door',
  field: 'door',
  schema: door,
  scenes: 'any',
  beats: 0,
  check({ tellings }, { visuals, statements }, where, report) {
    const grid = visuals.grid as GridData | undefined
    if (!grid) return report.error(where([]), 'door: found no grid, expected its marks in story.yaml: visuals.grid')
    const known = [...grid.marks.map(({ statement }) => statement), ...grid.denied]
    const seen = new Set<string>()
    for (const [index, { statement }] of tellings.entries()) {
      const at = where(['tellings', index, 'statement'])
      if (seen.has(statement)) report.error(at, `statement: found "${statement}" twice, expected one step for it`)
      else if (!known.includes(statement) && statements.has(statement))
        report.error(at, `statement: found "${statement}", which the grid doesn't mark, expected one of its marks`)
      seen.add(statement)
    }
  },
}
