import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../../model/dates'
import { arrangeGrid, type GridRow, gapsBefore } from './arrange-grid'
import { drawAsk } from './draw-ask'
import { drawGrid } from './draw-grid'
import { gridModel } from './grid-model'
import { listGrid } from './list-grid'
import { gridWords } from './words'

/** An invented story: who decided that a lighthouse be built, before a visit of the harbour master, in it, or after it. */
function date(text: string) {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(result.problem)
  return result.date
}
const said = (id: string, day: string, claim?: string) => {
  const claims = claim ? [{ claim, does: 'asserts' }] : []
  return [id, { id, speaker: `${id}, a clerk`, said: day === '' ? 'undated' : date(day), source: 'log', claims }]
}
const event = (id: string, day: string) => [
  id,
  { id, date: date(day), title: id, ground: 'It is written', sources: ['log'] },
]
const STORY = {
  language: 'en',
  sources: new Map([['log', { id: 'log', name: 'The log', basis: 'kept by the keeper' }]]),
  claims: new Map([['moved', { id: 'moved', kind: 'told' }]]),
  statements: new Map([
    said('early', '1890-03-01', 'moved'),
    said('late', '1890-09-02'),
    said('long-after', '1896-01-01'),
    said('nobody-knows-when', ''),
    said('denies', '1890-05-01'),
  ] as [string, unknown][]),
  events: new Map([
    event('visit', '1889-07-01/1889-07-03'),
    event('stone', '1889-06-30'),
    event('oath', '1889-07-02'),
    event('lamp', '1889-07-04'),
  ] as [string, unknown][]),
} as unknown as Parameters<typeof arrangeGrid>[1]
const mark = (statement: string, puts: 'before' | 'in' | 'after' | 'none', beat: number) => {
  return { statement, puts, says: 'decided' as const, label: `says ${statement}`, who: `who ${statement}`, beat }
}
const DATA = {
  question: 'Where would you put the yes?',
  visit: 'visit',
  columns: { before: 'Before', in: 'In it', after: 'After' },
  marks: [
    mark('nobody-knows-when', 'in', 3),
    mark('late', 'before', 2),
    mark('early', 'in', 2),
    mark('long-after', 'none', 4),
  ],
  denied: ['denies'],
  acts: ['lamp', 'stone', 'oath'],
}
const rows = arrangeGrid(DATA, STORY)
const find = (id: string) => rows.find((row) => row.id === id) as GridRow
const grid = { ...DATA, visit: '1–3 July 1889', rows }
const draw = (beat?: number) => drawGrid(grid, gridWords.en as never, beat)
const shown = (markup: string) => [...markup.matchAll(/<li class="gr-row [^>]*data-state="(?:new|there)"/g)].length

describe('the rows of the grid', () => {
  it('stand by the day that was told, those without a day last', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'stone',
      'oath',
      'lamp',
      'early',
      'denies',
      'late',
      'long-after',
      'nobody-knows-when',
    ])
  })

  it('put an act where its day lies: before, in or after the span of the visit', () => {
    expect([find('stone').column, find('oath').column, find('lamp').column]).toEqual(['before', 'in', 'after'])
  })

  it('take their ink from what the statement asserts, not from what it is about', () => {
    expect([find('early').ink, find('late').ink]).toEqual(['told', 'record'])
  })

  it('show a denial with the first beat whose tellings reach its day', () => {
    expect(find('denies').beat).toBe(2)
  })

  it('tear the axis where nothing was told for half a year, and nowhere else', () => {
    const torn = gapsBefore(rows).map((gap, index) => (gap > 0 ? rows[index]?.id : undefined))
    expect(torn.filter(Boolean)).toEqual(['early', 'long-after'])
  })
})

describe('the drawing', () => {
  it('has every row once, and every sign of the small form', () => {
    expect(draw().match(/<li class="gr-row /g)).toHaveLength(rows.length)
    expect(
      draw()
        .match(/<span class="gr-cell [^"]*">.*?<\/span>/g)
        ?.join('')
        .match(/gr-sign/g),
    ).toHaveLength(rows.length)
  })

  it('begins with empty columns and gains rows with each beat, until all stand', () => {
    expect([1, 2, 3, 4].map((beat) => shown(draw(beat)))).toEqual([0, 3, 7, 8])
  })

  it('draws both sides alike: the same parts, whatever the ink', () => {
    const parts = (id: string) => {
      const row =
        draw(2)
          .split('<li ')
          .find((part) => part.includes(`who ${id}<`)) ?? ''
      return row.match(/class="gr-(?!row)[^" ]*/g)
    }
    expect(parts('early')).toEqual(parts('late'))
  })

  it('can be read instead of seen: every mark with its day, its teller and its ground', () => {
    const list = listGrid(grid, gridWords.en as never)
    expect(list.match(/<li>/g)).toHaveLength(rows.length)
    expect(list).toContain(
      '<li>1 March 1890, who early: says early; In it; decided. rests on The log: kept by the keeper',
    )
    expect(list).toContain('<li>undated, who nobody-knows-when')
  })
})

describe('the question', () => {
  const ask = drawAsk(grid, gridWords.en as never)

  it('offers every column by its name, and none', () => {
    expect([...ask.matchAll(/value="(\w+)"/g)].map(([, value]) => value)).toEqual(['before', 'in', 'after', 'none'])
    expect([...ask.matchAll(/<span>([^<]+)</g)].map(([, name]) => name)).toEqual([
      'Before',
      'In it',
      'After',
      'I’d rather not guess',
    ])
  })

  it('has a line for what is spoken, empty at first', () => expect(ask).toContain('<p role="status"></p>'))
})

describe('the model of a grid', () => {
  const problemsOf = (count: number) => {
    const marks = Array.from({ length: count }, (_, index) => mark(`telling-${index}`, 'in', 2))
    const found: string[] = []
    const report = { error: (_: unknown, message: string) => found.push(message) }
    const at = () => ({})
    gridModel.check?.({ ...DATA, marks }, STORY as never, at as never, report as never)
    return found
  }

  it('refuses more rows than a page has lines for', () => {
    // One denial and three acts stand beside the marks.
    expect(problemsOf(44)).toEqual([])
    expect(problemsOf(45)).toEqual([
      'grid: found 49 rows (marks, denied and acts), expected at most 48: more have no room on a page',
    ])
  })
})
