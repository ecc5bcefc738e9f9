import { expect, test } from 'vitest'
import { countWeeks, placeMarks, railMonths, sceneOfMonth } from '../../components/timeline/rail-marks'
import { earliest, type HistoricalDate, latest, parseDate } from '../../model/dates'
import type { Scene } from '../../model/read-scenes'

function dated(text: string): HistoricalDate {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(result.problem)
  return result.date
}
const scene = (id: string, date: string) => ({ id, date: dated(date), visual: 'map', scrub: [] }) as unknown as Scene
const span = { first: earliest(dated('2015-01')), last: latest(dated('2016-12')) }

test('a press on a month goes to its first scene in the order of the story; a month without one goes nowhere', () => {
  const scenes = [scene('late', '2015-06-25'), scene('month', '2015-06'), scene('old', '2012')]
  const marks = placeMarks(scenes, span)
  const months = railMonths(span, 'en')
  const to = (key: string) =>
    months.filter((month) => month.key === key).map((month) => sceneOfMonth(marks, month, span))
  expect(to('2015-06')).toEqual(['late'])
  expect(to('2015-07')).toEqual([undefined])
  expect(months.filter((month) => sceneOfMonth(marks, month, span))).toHaveLength(1)
})

test('weeks are counted in a month or a season, not in a day or in years', () => {
  expect(countWeeks(dated('2015-06'))).toBe(5)
  expect(countWeeks(dated('2015-04/2015-06'))).toBe(13)
  expect(countWeeks(dated('2015-07-24'))).toBe(0)
  expect(countWeeks(dated('2015'))).toBe(0)
})

test('many scenes of one day never stand under the slip', () => {
  const marks = placeMarks(
    Array.from({ length: 9 }, (_, index) => scene(`s${index}`, '2015-07-24')),
    span,
  )
  expect(Math.max(...marks.map(({ column }) => column))).toBe(3)
})

test('a rail of ten years counts years', () => {
  const decade = { first: earliest(dated('2015-01')), last: latest(dated('2024-12')) }
  expect(railMonths(decade, 'en').map(({ year }) => year)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${2015 + index}`),
  )
})

test('a rail of ten days counts days, with a mark in the middle of each', () => {
  const days = { first: earliest(dated('2016-12-13')), last: latest(dated('2016-12-22')) }
  const blocks = railMonths(days, 'en')
  expect(blocks.map(({ key }) => key.slice(-2))).toEqual(['13', '14', '15', '16', '17', '18', '19', '20', '21', '22'])
  expect(blocks.map(({ year }) => year).filter(Boolean)).toEqual(['13 Dec'])
  expect(blocks[3]?.quarter).toBe('Fri 16')
  const marks = placeMarks([scene('friday', '2016-12-16'), scene('years-on', '2019')], days)
  const [friday, later] = marks
  expect(((friday?.from ?? 0) + (friday?.to ?? 0)) / 2).toBeCloseTo(0.35)
  expect(later?.zone).toBe('after')
  expect(sceneOfMonth(marks, blocks[3] as (typeof blocks)[0], days)).toBe('friday')
})

test('a day at the end of a month is named whole on the first of the next', () => {
  const days = { first: earliest(dated('2016-11-29')), last: latest(dated('2016-12-02')) }
  expect(railMonths(days, 'en-GB').map(({ year, quarter }) => year ?? quarter)).toEqual([
    '29 Nov',
    'Wed 30',
    '1 Dec',
    'Fri 2',
  ])
})
