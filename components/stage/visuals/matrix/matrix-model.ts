import { z } from 'zod'
import { date, words } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import { ink } from '../../../../model/nouns/scales'
import type { VisualModel } from '../../../../model/visual'

const CELLS = ['says', 'partly', 'denies', 'gone', 'silent'] as const
export type Cell = (typeof CELLS)[number]

const row = z.strictObject({
  who: words(6).describe('Whose row it is, in at most six words.'),
  said: date.optional().describe('When it was said. Leave it out when nobody says.'),
  ink: ink.optional().describe('The ink of its marks; `record` when it is left out.'),
  source: ref('source')
    .optional()
    .describe('The id of the source of the row. Leave it out where the row is a judgement of your own.'),
  cells: z
    .array(z.enum(CELLS))
    .describe(
      'One for each column, in their order: `says`, `partly` (hollow), `denies` (shut), `gone` (said before, and left out here), `silent` (blank).',
    ),
})

/** Who says what: a row for each voice, a column for each answer, so that one sees who repeats, denies or leaves out whom. */
const matrix = z.strictObject({
  scene: ref('scene').describe('The id of the scene that shows it.'),
  columns: z
    .array(words(5))
    .min(2, 'at least two columns')
    .max(8, 'at most eight columns')
    .describe('The heads of the columns, in at most five words each.'),
  key: z
    .strictObject({
      says: words(6).describe('What a full mark means here, in at most six words.'),
      partly: words(6).optional().describe('What a hollow mark means here.'),
      denies: words(6).optional().describe('What a shut cell means here.'),
      gone: words(6).optional().describe('What a struck mark means here.'),
    })
    .describe('What the marks mean in this picture: one entry for each kind that stands in it.'),
  rows: z
    .array(row)
    .min(2, 'at least two rows')
    .max(9, 'at most nine rows')
    .describe('The voices, one a step, in the order in which they come.'),
})
export type MatrixData = z.infer<typeof matrix>

export const matrixModel: VisualModel<MatrixData[]> = {
  name: 'matrix',
  field: 'matrix',
  schema: z.array(matrix),
  scenes: 'listed',
  beats: 0,
  check(all, _entries, where, report) {
    for (const [index, { columns, key, rows }] of all.entries()) {
      for (const [place, { cells }] of rows.entries()) {
        const at = where([index, 'rows', place, 'cells'])
        if (cells.length !== columns.length)
          report.error(at, `cells: found ${cells.length}, expected ${columns.length}, one for each column`)
        else if (cells.every((cell) => cell === 'silent'))
          report.error(at, 'cells: found a row that says nothing, expected at least one mark')
      }
      const used = new Set<string>(rows.flatMap(({ cells }) => cells))
      for (const kind of CELLS) {
        if (kind === 'silent' || used.has(kind) === (key[kind] !== undefined)) continue
        const [found, expected] = used.has(kind)
          ? [`"${kind}" in a row`, `its meaning in key: ${kind}`]
          : [`the meaning of "${kind}"`, 'a row that has it']
        report.error(where([index, 'key']), `key: found ${found}, expected ${expected}`)
      }
    }
  },
}
