import { describe, expect, it } from 'vitest'
import {
  measureLine,
  offsetLine,
  pointAt,
  sliceLine,
  smoothLine,
  thinLine,
  writeLine,
} from '../../components/stage/picture/route-path'
import type { Point } from '../../components/stage/world/camera'

const CORNER: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
]

describe('route', () => {
  it('passes through its waypoints', () => {
    const curve = smoothLine(CORNER)
    for (const [x, y] of CORNER) {
      expect(Math.min(...curve.map((point) => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(1e-9)
    }
  })

  it('gives position and direction at a fraction of its length', () => {
    const line = measureLine(CORNER)
    expect(line.length).toBe(20)
    expect(pointAt(line, 0.25)).toEqual({ at: [5, 0], angle: 0 })
    expect(pointAt(line, 0.75)).toEqual({ at: [10, 5], angle: 90 })
    expect(pointAt(line, -1).at).toEqual([0, 0])
    expect(pointAt(line, 2).at).toEqual([10, 10])
  })

  it('is drawn the same forwards and backwards', () => {
    const line = measureLine(smoothLine(CORNER))
    const fractions = Array.from({ length: 51 }, (_, index) => index / 50)
    const forwards = fractions.map((fraction) => sliceLine(line, fraction))
    const backwards = [...fractions].reverse().map((fraction) => sliceLine(line, fraction))
    expect(backwards.reverse()).toEqual(forwards)
    expect(forwards[0]).toEqual([])
    expect(forwards[50]).toEqual(line.points)
    for (const [index, part] of forwards.entries()) {
      if (index > 0) expect(measureLine(part).length).toBeCloseTo((line.length * index) / 50, 9)
    }
  })

  it('leaves out the waypoints that do not matter, and only those', () => {
    const wavy: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 5],
    ]
    expect(thinLine(wavy, 0.5)).toEqual([wavy[0], wavy[2], wavy[3]])
    expect(thinLine(wavy, 0.05)).toEqual(wavy)
  })

  it('is moved to its right', () => {
    expect(offsetLine([CORNER[0] as Point, CORNER[1] as Point], 2)).toEqual([
      [0, 2],
      [10, 2],
    ])
  })

  it('is written in whole relative steps', () => {
    expect(writeLine(CORNER, [0, 0], 0.5)).toBe('m0 0l20 0l0 20')
  })
})
