import { expect, test } from 'vitest'
import { drawWhoKnew } from '../../components/stage/visuals/who-knew'

const day = (year: number, month: number) => Date.UTC(year, month - 1, 15)
const telling = (id: string, said: number) => ({ id, title: id, happened: day(2015, 7), said, ink: 'record' as const })

test.each(['wide', 'narrow', 'low', 'short'] as const)(
  'names that stand close together take lines of their own (%s)',
  (form) => {
    const tellings = [
      telling('denial', day(2015, 8)),
      telling('map', day(2015, 10)),
      telling('tape', day(2021, 4)),
      telling('last', day(2025, 1)),
    ]
    const named = [
      { id: 'denial', label: 'Ryabkov denies, Aug 2015' },
      { id: 'map', label: 'The map, Oct 2015' },
      { id: 'tape', label: 'Zarif’s tape, a long name, Apr 2021' },
      { id: 'last', label: 'The last, Jan 2025' },
    ]
    const range = { from: Date.UTC(2013, 0, 1), to: Date.UTC(2025, 6, 1) }
    const svg = drawWhoKnew({ ...range, tellings, named }, form, { happened: '', said: '' })
    const letter = form === 'wide' ? 6.3 : 5.6
    const boxes = [
      ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(start|end)">([^<]+)<\/text><\/g>/g),
    ].map(([, x, y, anchor, label = '']) => {
      const width = label.length * letter
      const from = anchor === 'start' ? Number(x) : Number(x) - width
      return { y, from, to: from + width, label }
    })
    expect(boxes).toHaveLength(named.length)
    for (const one of boxes) {
      expect(one.from, one.label).toBeGreaterThan(-1)
      for (const other of boxes) {
        if (one !== other && one.y === other.y) expect(one.to <= other.from || other.to <= one.from).toBe(true)
      }
    }
  },
)
