import { expect, test } from 'vitest'
import { retelling } from '../../components/stage/visuals/old-visuals'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const scene = story.chapters.flatMap(({ scenes }) => scenes).find(({ visual }) => visual === 'retelling')
const drawing = scene
  ? retelling.draw({ story, addresses: siteAddresses({ origin: '', base: '' }).story(story.slug), scene, form: 'wide' })
  : ''
const xs = [...drawing.matchAll(/class="rt-stem" d="M([\d.]+)/g)].map((match) => Number(match[1]))

test('the scale counts every month from November 1891 to May 1906', () => {
  expect(drawing.match(/class="rt-month/g)).toHaveLength(174)
  expect([...drawing.matchAll(/rt-year-name[^>]*>(\d+)/g)].map((match) => match[1])).toEqual(
    Array.from({ length: 15 }, (_, index) => String(1892 + index)),
  )
})

test('the silence is wider than any other distance', () => {
  const apart = xs.slice(1).map((x, index) => x - (xs[index] ?? 0))
  expect(apart[0]).toBe(Math.max(...apart))
  expect(apart[0]).toBeGreaterThan(2 * (apart[1] ?? 0))
})

test('what was dropped and is told again as the record is named so; the legend is not', () => {
  expect(drawing.match(/>put back</g)).toHaveLength(2)
})
