import { expect, test } from 'vitest'
import { filterShots, listShots } from '../../scripts/gallery-shots'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const barges = story.chapters[1]?.scenes ?? []
const shots = listShots(['', 's/barges/'], (page) => (page ? barges : []))
const names = shots.map(({ name }) => name)

test('every page is taken at four sizes by day and by night, and in print', () => {
  expect(names.filter((name) => name.startsWith('front'))).toEqual([
    ...[390, 768, 1440, 1920].flatMap((width) => [`front-${width}-light`, `front-${width}-dark`]),
    'front-print',
  ])
})

test('a scene in which something moves is taken by its address, one that stands still is not', () => {
  expect(shots.find(({ name }) => name === 's.barges.more-barges-390-dark')).toMatchObject({
    address: 's/barges/#more-barges',
    isWhole: false,
  })
  expect(names.some((name) => name.includes('the-storm'))).toBe(false)
})

test('a filter keeps the pictures whose names hold all of its words', () => {
  expect(filterShots(shots, ['front', '390']).map(({ name }) => name)).toEqual(['front-390-light', 'front-390-dark'])
  expect(filterShots(shots, ['front', '390,768', 'dark'])).toHaveLength(2)
  expect(filterShots(shots, [])).toHaveLength(shots.length)
})
