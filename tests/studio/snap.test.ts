import { expect, it } from 'vitest'
import { coastOf } from '../../components/stage/basemap/basemap'
import { encodeLines, encodeRings } from '../../components/stage/basemap/encode-path'
import { readBasemap, readIndex } from '../../components/stage/basemap/read-index'
import type { Point } from '../../components/stage/world/camera'
import { nearestOn, partNearest, readLines } from '../../components/studio/snap'

const grid = { origin: [100, 200] as Point, unit: 0.5 }

it('lines are read as they were written into map files, closed rings closed', () => {
  const line: Point[] = [
    [101, 201],
    [103, 200],
    [104, 204],
  ]
  expect(
    encodeLines([line], grid)
      .flatMap((piece) => readLines(piece, grid))
      .map(({ points }) => points),
  ).toEqual([line])
  const ring: Point[] = [
    [100, 200],
    [102, 200],
    [102, 203],
    [100, 200],
  ]
  const [[piece = ''] = []] = encodeRings([ring], grid, () => false)
  const [read] = readLines(piece, grid)
  expect(read?.points.at(-1)).toEqual(read?.points[0])
})

it('a point goes to the nearest place on a line, between its corners too, and not beyond its reach', () => {
  const lines = readLines('0 0l20 0', grid)
  expect(nearestOn(lines, [105, 203], 4)).toEqual([105, 200])
  expect(nearestOn(lines, [105, 203], 2)).toBeUndefined()
  expect(nearestOn(lines, [112, 200], 4)).toEqual([110, 200])
  expect(nearestOn([...lines, ...readLines('0 8l20 0', grid)], [105, 203], 9)).toEqual([105, 204])
})

it('the coast of every sheet can be snapped to', () => {
  for (const { name } of readIndex()) {
    const basemap = readBasemap(name)
    const lines = coastOf(basemap).flatMap((piece) => readLines(piece, basemap))
    const [first] = lines
    const [x, y] = first?.points[1] ?? [0, 0]
    if (first) expect(nearestOn(lines, [x, y], basemap.unit), name).toEqual([x, y])
  }
})

it('the part of a line is that of its length', () => {
  const line: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
  ]
  expect(partNearest(line, [2, 1])).toBe(0.25)
  expect(partNearest(line, [9, 2])).toBe(0.75)
  expect(partNearest(line, [-5, -5])).toBe(0)
})
