import { expect, test } from 'vitest'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { retelling } from '../../components/stage/visuals/old-visuals'
import { siteAddresses } from '../../model/addresses'
import { readStory } from '../../model/read-story'

const story = readStory('the-map-on-the-table', { visuals: VISUAL_MODELS })
const scene = story.chapters.flatMap(({ scenes }) => scenes).find(({ visual }) => visual === 'retelling')
const drawing = scene
  ? retelling.draw({ story, addresses: siteAddresses({ origin: '', base: '' }).story(story.slug), scene, form: 'wide' })
  : ''
const xs = [...drawing.matchAll(/class="rt-stem" d="M([\d.]+)/g)].map((match) => Number(match[1]))

test('the scale counts every month from October 2015 to January 2020', () => {
  expect(drawing.match(/class="rt-month/g)).toHaveLength(51)
  expect([...drawing.matchAll(/rt-year-name[^>]*>(\d+)/g)].map((match) => match[1])).toEqual([
    '2016',
    '2017',
    '2018',
    '2019',
  ])
})

test('the silence is wider than any other distance', () => {
  const apart = xs.slice(1).map((x, index) => x - (xs[index] ?? 0))
  expect(apart[0]).toBe(Math.max(...apart))
  expect(apart[0]).toBeGreaterThan(2 * (apart[1] ?? 0))
})

test('what was dropped and is told again as the record is named so; the legend is not', () => {
  expect(drawing.match(/>put back</g)).toHaveLength(2)
})
