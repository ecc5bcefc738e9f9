import { expect, test } from 'vitest'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { readStory } from '../../model/read-story'
import { filterShots, listShots } from '../../scripts/gallery-shots'

const story = readStory('the-map-on-the-table', { visuals: VISUAL_MODELS })
const tartus = story.chapters[1]?.scenes ?? []
const shots = listShots(['', 's/tartus/'], (page) => (page ? tartus : []))
const names = shots.map(({ name }) => name)

test('every page is taken at four sizes by day and by night, and in print', () => {
  expect(names.filter((name) => name.startsWith('front'))).toEqual([
    ...[390, 768, 1440, 1920].flatMap((width) => [`front-${width}-light`, `front-${width}-dark`]),
    'front-print',
  ])
})

test('a scene in which something moves is taken by its address, one that stands still is not', () => {
  expect(shots.find(({ name }) => name === 's.tartus.ships-sailed-first-390-dark')).toMatchObject({
    address: 's/tartus/#ships-sailed-first',
    isWhole: false,
  })
  expect(names.some((name) => name.includes('palmyra'))).toBe(false)
})

test('a filter keeps the pictures whose names hold all of its words', () => {
  expect(filterShots(shots, ['front', '390']).map(({ name }) => name)).toEqual(['front-390-light', 'front-390-dark'])
  expect(filterShots(shots, ['front', '390,768', 'dark'])).toHaveLength(2)
  expect(filterShots(shots, [])).toHaveLength(shots.length)
})
