import { expect, test } from 'vitest'
import { twoOrders } from '../../components/stage/visuals/old-visuals'
import { splitStrand } from '../../components/stage/visuals/strand'
import type { TwoOrders, TwoOrdersSlip } from '../../components/stage/visuals/two-orders'
import { measure, placeRows } from '../../components/stage/visuals/two-orders-rows'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const slip = (told: string | undefined, from: string, to = from): TwoOrdersSlip => ({
  told,
  implied: false,
  record: { text: 'x', cells: [], ink: 'record', sources: [], from: Date.parse(from), to: Date.parse(to) + 86_400_000 },
})
const data: TwoOrders = {
  year: '2015',
  from: Date.parse('2015-04-01'),
  to: Date.parse('2015-11-01'),
  months: [],
  slips: [
    slip('late', '2015-09-30'),
    slip('span', '2015-04-01', '2015-06-30'),
    slip(undefined, '2015-06-01', '2015-06-30'),
  ],
}

const story = readFixture()
const scene = story.chapters.flatMap(({ scenes }) => scenes).find(({ visual }) => visual === 'two-orders')
const drawing = scene
  ? twoOrders.draw({ story, addresses: siteAddresses({ origin: '', base: '' }).story(story.slug), scene, form: 'wide' })
  : ''

test('the telling keeps its order, the record takes the order of its dates', () => {
  const rows = placeRows(data, measure(data, 'wide'))
  expect(rows.map(({ place }) => place)).toEqual([1, 2, 0])
  const byDate = rows.toSorted((a, b) => (a.rightY ?? 0) - (b.rightY ?? 0))
  expect(byDate.map(({ slip }) => slip.told)).toEqual(['span', undefined, 'late'])
})

test.each(['wide', 'narrow', 'low', 'short', 'hall'] as const)(
  'no two slips of the record touch, and all stand on the basemap (%s)',
  (form) => {
    const close = { ...data, slips: [...data.slips, slip('next', '2015-10-01'), slip('last', '2015-10-06')] }
    const sizes = measure(close, form)
    const tops = placeRows(close, sizes)
      .map(({ rightY }) => rightY ?? 0)
      .sort((a, b) => a - b)
    for (const [index, top] of tops.entries()) expect(top - (tops[index - 1] ?? -100)).toBeGreaterThan(sizes.slip)
    expect((tops.at(-1) ?? 0) + sizes.slip).toBeLessThanOrEqual(sizes.height)
  },
)

test('spans that overlap stand side by side', () => {
  expect(placeRows(data, measure(data, 'wide')).map(({ column }) => column)).toEqual([0, 0, 1])
})

test('a strand is cut at the fold, and its halves meet there', () => {
  const [before, after] = splitStrand([0, 10], [100, 90], 30)
  expect(before).toMatch(/^M0 10C/)
  expect(after).toMatch(/ 100 90$/)
  const meeting = before.match(/(\S+ \S+)$/)?.[1]
  expect(after.startsWith(`M${meeting}C`)).toBe(true)
  expect(Number(meeting?.split(' ')[0])).toBeCloseTo(30, 1)
})

test('in the story five strands reach a date, and the jar’s alone stays red past the fold', () => {
  expect(drawing.match(/class="to-strand told"/g)).toHaveLength(6)
  expect(drawing.match(/class="to-strand record"/g)).toHaveLength(4)
})
