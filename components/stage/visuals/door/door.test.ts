import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../model/problems'
import type { VisualEntries } from '../../../../model/visual'
import { type DoorData, doorModel } from './door-model'
import { type Door, type DoorRow, drawDoor, listDoor } from './draw-door'
import { doorWords } from './words'

const row = (who: string, changes: Partial<DoorRow>): DoorRow => ({
  column: 'before',
  ink: 'record',
  says: 'decided',
  who,
  source: 'The log',
  comes: '',
  goes: `${who} goes on.`,
  but: '',
  ...changes,
})
const DOOR: Door = {
  visit: '1–3 July 1889',
  columns: { before: 'Before', in: 'In it', after: 'After' },
  rows: [
    row('A clerk', { comes: 'A letter <comes>.' }),
    row('A verse', { column: 'in', ink: 'told' }),
    row('A mason', { column: 'none' }),
    row('The council', { column: 'in', says: 'denied' }),
  ],
  settled: 'Nobody disputes these',
  acts: [{ column: 'after', who: 'The lamp is lit' }],
}
const words = doorWords.en as never
const drawn = drawDoor(DOOR, words)
const rows = drawn.split('<li ').slice(1)

describe('the door', () => {
  it('has a step for each telling, and a last one for what nobody disputes', () => {
    expect(drawn).toContain('data-steps="5"')
    expect(rows.map((one) => /data-part="(\d)"/.exec(one)?.[1])).toEqual(['1', '2', '3', '4', '5'])
    expect(rows[4]).toContain('do-act after')
  })

  it('is sure only where a telling says that it was decided, and where', () => {
    expect(rows.map((one) => /do-mark"><b>([^<]*)/.exec(one)?.[1])).toEqual(['YES', 'YES', 'YES?', 'NO', undefined])
  })

  it('has no line to a door that somebody shuts, and takes no markup from words', () => {
    expect(rows.map((one) => one.includes('do-line'))).toEqual([true, true, true, false, false])
    expect(rows[0]).toContain('A letter &lt;comes&gt;.')
  })

  it('can be read, with its place, in the order of its steps', () => {
    const list = listDoor(DOOR, words)
    expect(list).toContain('<li>undated, A clerk: Before; A letter &lt;comes&gt;; A clerk goes on. The log.')
    expect(list).toContain('<li>undated, A mason: in no place; A mason goes on.')
    expect(list).toContain('<li>Nobody disputes these: The lamp is lit.')
  })
})

describe('the door’s data', () => {
  const problemsOf = (statements: string[], grid: unknown) => {
    const found: string[] = []
    const report = { error: (_where: unknown, text: string) => found.push(text) } as unknown as Report
    const tellings = statements.map((statement) => ({ statement, goes: 'So it goes.' }))
    const known = new Map([...statements, 'verse'].map((id) => [id, {}]))
    const entries = { visuals: { grid }, statements: known } as unknown as VisualEntries
    doorModel.check?.({ tellings, settled: 'These' } as DoorData, entries, () => ({}) as never, report)
    return found
  }
  const grid = { marks: [{ statement: 'clerk' }], denied: ['council'] }

  it('are marks of the grid, each once', () => {
    expect(problemsOf(['clerk', 'council'], grid)).toEqual([])
    expect(problemsOf(['clerk', 'clerk'], grid)).toEqual([expect.stringContaining('"clerk" twice')])
    expect(problemsOf(['verse'], grid)).toEqual([expect.stringContaining("which the grid doesn't mark")])
    expect(problemsOf(['clerk'], undefined)).toEqual([expect.stringContaining('found no grid')])
  })
})
