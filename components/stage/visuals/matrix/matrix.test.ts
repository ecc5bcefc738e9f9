import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../model/problems'
import type { VisualEntries } from '../../../../model/visual'
import { drawMatrix, listMatrix, type Matrix } from './draw-matrix'
import { type MatrixData, matrixModel } from './matrix-model'
import { matrixWords } from './words'

const words = matrixWords.en as NonNullable<(typeof matrixWords)['en']>
const row = (who: string, ...cells: Matrix['rows'][number]['cells']) => ({
  who,
  day: '3 July 1889',
  ink: 'record' as const,
  source: 'The log',
  cells,
})
const MATRIX: Matrix = {
  columns: ['A lamp', 'Oil & wick'],
  key: { says: 'says so', denies: 'denies it', gone: 'left out' },
  rows: [row('A clerk', 'says', 'silent'), row('A mason', 'denies', 'says'), row('A verse', 'says', 'gone')],
}

describe('a matrix', () => {
  const drawn = drawMatrix(MATRIX, words)
  const rows = drawn.split('<li ').slice(1)

  it('has a step for each voice, and in each row a cell in the column of each answer', () => {
    expect(drawn).toContain('data-steps="3"')
    expect(rows.map((one) => /data-part="(\d)"/.exec(one)?.[1])).toEqual(['1', '2', '3'])
    expect(
      rows.map((one) =>
        [...(one.split('</ol>')[0] ?? '').matchAll(/mx-cell (\w+)" style="--c:(\d)/g)].map(([, kind, column]) => [
          kind,
          column,
        ]),
      ),
    ).toEqual([
      [['says', '2']],
      [
        ['denies', '2'],
        ['says', '3'],
      ],
      [
        ['says', '2'],
        ['gone', '3'],
      ],
    ])
  })

  it('shuts a cell that somebody denies, leaves blank what nobody says, and takes no markup from words', () => {
    expect(rows[1]).toContain('denies" style="--c:2"><b>NO</b>')
    expect(rows[0]).not.toContain('--c:3')
    expect(drawn).toContain('Oil &amp; wick')
  })

  it('can be read in the order of its steps', () => {
    expect(listMatrix(MATRIX, words)).toContain(
      '<li>A mason (3 July 1889; The log): says so: Oil &amp; wick. denies it: A lamp.</li>',
    )
  })
})

describe('the data of a matrix', () => {
  const problemsOf = (changes: Partial<Pick<Matrix, 'columns' | 'key' | 'rows'>>) => {
    const found: string[] = []
    const report = { error: (_where: unknown, text: string) => found.push(text) } as unknown as Report
    const data = [{ scene: 'lamp', ...MATRIX, ...changes }] as unknown as MatrixData[]
    matrixModel.check?.(data, {} as VisualEntries, () => ({}) as never, report)
    return found
  }

  it('have a cell for each column, a mark in each row, and a meaning for each kind of mark', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ columns: ['A lamp', 'Oil', 'Wick'] })[0]).toBe(
      'cells: found 2, expected 3, one for each column',
    )
    expect(problemsOf({ rows: [...MATRIX.rows, row('A child', 'silent', 'silent')] })).toEqual([
      'cells: found a row that says nothing, expected at least one mark',
    ])
    expect(problemsOf({ key: { says: 'says so', denies: 'denies it' } })).toEqual([
      'key: found "gone" in a row, expected its meaning in key: gone',
    ])
    expect(problemsOf({ key: { ...MATRIX.key, partly: 'in part' } })).toEqual([
      'key: found the meaning of "partly", expected a row that has it',
    ])
  })
})
