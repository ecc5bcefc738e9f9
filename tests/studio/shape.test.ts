import { expect, it } from 'vitest'
import type { MapNote, SceneMap } from '../../components/stage/picture/nouns'
import { project } from '../../components/stage/world/camera'
import { findSources } from '../../components/studio/find-sources'
import { sideOf, slide } from '../../components/studio/note-place'
import { sayScale } from '../../components/studio/say-serving'
import { addPoint, movePoint, takeBack, writeShape } from '../../components/studio/shape'
import { circleAround } from '../../model/circle-around'

it('points are added, moved and taken back; a place has one', () => {
  expect(addPoint('place', [[1, 2]], [3, 4])).toEqual([[3, 4]])
  const line = addPoint('line', [[1, 2]], [3, 4])
  expect(movePoint(line, 0, [5, 6])).toEqual([
    [5, 6],
    [3, 4],
  ])
  expect(takeBack(line)).toEqual([[1, 2]])
  expect(takeBack(line, 0)).toEqual([[3, 4]])
  expect(takeBack([])).toEqual([])
})

it('it is written as npm run new takes it, to a pixel, and not before it has enough points', () => {
  expect(writeShape('place', [[35.8741234, 34.91512]], 7)).toEqual({ at: '35.874,34.915' })
  expect(writeShape('place', [[35.8741234, 34.91512]], 3)).toEqual({ at: '35.87,34.92' })
  expect(writeShape('line', [[1, 2]], 7)).toEqual({})
  expect(
    writeShape(
      'line',
      [
        [1, 2],
        [3, 4],
      ],
      7,
    ),
  ).toEqual({ line: '1,2 3,4' })
  expect(
    writeShape(
      'area',
      [
        [1, 2],
        [3, 4],
      ],
      7,
    ),
  ).toEqual({})
  expect(
    writeShape(
      'area',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      7,
    ),
  ).toEqual({ area: '1,2 3,4 5,6' })
})

it('words stand on the side to which they are dragged', () => {
  expect([
    sideOf([50, 50], [90, 60]),
    sideOf([50, 50], [40, 10]),
    sideOf([50, 50], [52, 90]),
    sideOf([50, 50], [9, 50]),
  ]).toEqual(['right', 'above', 'below', 'left'])
})

const scene: SceneMap = {
  id: 'x',
  visual: 'map',
  places: [],
  areas: [],
  notes: [],
  lines: [
    {
      id: 'way',
      name: 'Way',
      kind: 'road',
      certainty: 'sketch',
      plate: 'record',
      points: [
        [10, 0],
        [14, 0],
      ],
    },
  ],
}

it('a leader slides along its line, and round its ring from the north', () => {
  const note: MapNote = { text: 'x', ink: 'base', at: [12, 0], of: 'way', along: 0.5 }
  expect(slide(note, scene, project([11, 2]))).toMatchObject({ along: 0.25 })
  const ring = circleAround([10, 45], 50)
  const round: MapNote = { text: 'x', ink: 'base', at: [10, 45.4], of: 'town', ring }
  expect(slide(round, scene, project([10, 47]))?.along).toBe(0)
  expect(slide(round, scene, project([13, 45]))?.along).toBe(0.25)
  expect(slide(round, scene, project([7, 45]))?.along).toBe(0.75)
  expect(slide({ text: 'x', ink: 'base', at: [1, 1], of: 'town' }, scene, [0, 0])).toBeUndefined()
})

it('a source is found by any of its words, first by its name', () => {
  const source = (id: string, name: string, title: string) => ({ id, name, title, by: '', date: '2015', quotes: [] })
  const all = [source('a-2015', 'Añez 2015', 'On the river'), source('river-log', 'River log', '')]
  expect(findSources(all, 'river').map(({ id }) => id)).toEqual(['river-log', 'a-2015'])
  expect(findSources(all, 'anez RIVER').map(({ id }) => id)).toEqual(['a-2015'])
  expect(findSources(all, ' ')).toEqual([])
})

it('a scale is said in metres or kilometres', () => {
  expect(sayScale({ center: [0, 0], zoom: 10 })).toBe('1 px is 76 m, a hundred are 7.6 km')
})
