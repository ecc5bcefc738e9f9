import { describe, expect, it } from 'vitest'
import { blocksOf, LEVELS, shareOf, ticksOf, unitOf } from './axis'
import { type DaysBar, drawDays } from './draw-days'
import { daysWords } from './words'

const DAY = 86_400_000
const strip = (from: string, days: number) => [Date.parse(from), Date.parse(from) + days * DAY - 1] as const
/** Widths of the strip in rooms of 320 to 1920 px. */
const ROOMS = [240, 320, 358, 559, 560, 780, 899, 900, 1040, 1500]
/** Mean width of a figure or letter of Sofia Sans Condensed 700 at 15 px. */
const LETTER = 6.6
const STRIPS: [string, string, number][] = [
  ['ten days', '1890-12-13', 10],
  ['four weeks', '1890-07-20', 28],
  ['ten weeks', '1890-07-20', 70],
  ['a year', '1890-01-01', 365],
  ['four years', '1889-01-01', 1461],
  ['a century', '1801-01-01', 36525],
]

describe('the axis', () => {
  it('counts days, months or years by its length', () => {
    const units = STRIPS.map(([, from, days]) => unitOf(...strip(from, days)))
    expect(units).toEqual(['day', 'day', 'day', 'month', 'month', 'year'])
  })

  it.each(STRIPS)('of %s has no two ticks that run together, in any room', (_name, from, days) => {
    const [start, end] = strip(from, days)
    for (const room of ROOMS) {
      const level = LEVELS.filter((width) => room >= width).length
      const shown = ticksOf(start, end, 'en').filter((tick) => tick.level <= level)
      expect(shown.length).toBeGreaterThan(1)
      shown.slice(1).forEach((tick, index) => {
        const before = shown[index]
        expect((tick.at - (before?.at ?? 0)) * room).toBeGreaterThan((before?.text.length ?? 0) * LETTER + 2)
      })
    }
  })

  it.each(STRIPS)('of %s is filled by its blocks, without a gap', (_name, from, days) => {
    const [start, end] = strip(from, days)
    const blocks = blocksOf(start, end)
    expect(blocks[0]?.at).toBe(0)
    expect(blocks.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1, 6)
  })

  it('keeps every instant on the strip', () => {
    expect([shareOf(0, 10, 20), shareOf(15, 10, 20), shareOf(99, 10, 20)]).toEqual([0, 0.5, 1])
  })
})

describe('a bar', () => {
  const [from, to] = strip('1890-07-20', 28)
  const bar = (start: string, days: number): DaysBar => {
    const [first, last] = strip(start, days)
    return { label: 'Fog', dates: '', ink: 'record', strength: 'settled', from: first, to: last }
  }
  const draw = (one: DaysBar) => drawDays({ from, to, bars: [one] }, daysWords.en as never, 'en')

  it('has its words from where it begins; past the middle, up to where it ends', () => {
    expect(draw(bar('1890-07-21', 2))).toContain('<li class="dy-row record settled " style="--pad:3.57%')
    expect(draw(bar('1890-08-14', 2))).toContain('<li class="dy-row record settled late" style="--pad:3.57%')
  })

  it('stays open where it goes on beyond the strip', () => {
    expect(draw({ ...bar('1890-07-21', 2), to: Number.POSITIVE_INFINITY })).toContain('class="dy-bar goes-on"')
    expect(draw(bar('1890-07-10', 15))).toContain('class="dy-bar from-before"')
  })
})
