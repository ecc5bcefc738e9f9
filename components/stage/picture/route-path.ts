/** Routes as curves: their length, a position on them, a part of them. World coordinates throughout. */

import type { Point } from '../world/camera'
import type { Measured } from './nouns'

const PARTS = 8

/**
 * A route as it is drawn at a scale: the waypoints that matter there, and a smooth curve through them, without the points
 * that nobody would miss. Every tile of the screen that it meets strokes all of them.
 *
 * @param pixel World units to one pixel. Half of that is as far as the waypoints that are left out may lie from the rest,
 * and an eighth as far as the curve may be off.
 */
export const curveRoute = (points: readonly Point[], pixel: number): Point[] =>
  thinLine(smoothLine(thinLine(points, pixel / 2)), pixel / 8)

/**
 * A smooth curve through the waypoints: centripetal Catmull–Rom, which makes no loops and overshoots least (C. Yuksel,
 * S. Schaefer, J. Keyser, "Parameterization and applications of Catmull–Rom curves", 2011).
 */
export function smoothLine(points: readonly Point[]): Point[] {
  if (points.length < 3) return [...points]
  const curve: Point[] = [points[0] as Point]
  for (let index = 1; index < points.length; index++) {
    const b = points[index - 1] as Point
    const c = points[index] as Point
    const a = points[index - 2] ?? mirror(c, b)
    const d = points[index + 1] ?? mirror(b, c)
    const t1 = knot(a, b)
    const t2 = t1 + knot(b, c)
    const t3 = t2 + knot(c, d)
    for (let part = 1; part <= PARTS; part++) {
      const t = t1 + ((t2 - t1) * part) / PARTS
      const ab = mix(a, b, t / t1)
      const bc = mix(b, c, (t - t1) / (t2 - t1))
      const cd = mix(c, d, (t - t2) / (t3 - t2))
      const abc = mix(ab, bc, t / t2)
      const bcd = mix(bc, cd, (t - t1) / (t3 - t1))
      curve.push(mix(abc, bcd, (t - t1) / (t2 - t1)))
    }
  }
  return curve
}

/**
 * Leaves out the waypoints that lie within a distance (world units) of the line without them. D. H. Douglas and T. K.
 * Peucker, "Algorithms for the reduction of the number of points", The Canadian Cartographer 10 (1973).
 */
export function thinLine(points: readonly Point[], distance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return [...points]
  let far = 0
  let most = distance
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const size = Math.hypot(dx, dy) || 1e-9
  for (let index = 1; index < points.length - 1; index++) {
    const [x, y] = points[index] as Point
    const away = Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / size
    if (away > most) {
      most = away
      far = index
    }
  }
  if (far === 0) return [first, last]
  return [...thinLine(points.slice(0, far + 1), distance), ...thinLine(points.slice(far), distance).slice(1)]
}

const knot = (a: Point, b: Point) => Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])) || 1e-6
const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
const mirror = (point: Point, middle: Point): Point => mix(point, middle, 2)

/** Adds up the lengths. */
export function measureLine(points: readonly Point[]): Measured {
  let length = 0
  const along = points.map((point, index) => {
    const before = points[index - 1]
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1])
    return length
  })
  return { points, along, length }
}

/** The position at a fraction (0 to 1) of the length, and the direction of travel in degrees clockwise from east. */
export function pointAt({ points, along, length }: Measured, fraction: number): { at: Point; angle: number } {
  const distance = Math.max(0, Math.min(1, fraction)) * length
  let index = 1
  while (index < points.length - 1 && (along[index] as number) < distance) index++
  const from = points[index - 1] as Point
  const to = points[index] ?? from
  const start = along[index - 1] ?? 0
  const step = (along[index] ?? start) - start
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  return { at: mix(from, to, step > 0 ? (distance - start) / step : 0), angle }
}

/** The part of a line from its start to a fraction of its length. */
export function sliceLine(line: Measured, fraction: number): Point[] {
  if (fraction <= 0) return []
  if (fraction >= 1) return [...line.points]
  const passed = line.points.filter((_, index) => (line.along[index] as number) < fraction * line.length)
  return [...passed, pointAt(line, fraction).at]
}

/** The part of a line between two fractions of its length. */
export function cutLine(line: Measured, from: number, to: number): Point[] {
  const inside = line.points.filter((_, index) => {
    const along = line.along[index] as number
    return along > from * line.length && along < to * line.length
  })
  return [pointAt(line, from).at, ...inside, pointAt(line, to).at]
}

/** The line moved sideways: to the right of the direction of travel for positive distances. */
export function offsetLine(points: readonly Point[], distance: number): Point[] {
  return points.map((point, index) => {
    const before = points[index - 1] ?? point
    const after = points[index + 1] ?? point
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const size = Math.hypot(dx, dy) || 1
    return [point[0] - (dy / size) * distance, point[1] + (dx / size) * distance]
  })
}

/** Writes relative path data in whole steps of `unit` world units from `origin`. */
export function writeLine(points: readonly Point[], origin: Point, unit: number): string {
  let [penX, penY] = [0, 0]
  return points
    .map(([x, y], index) => {
      const [nextX, nextY] = [Math.round((x - origin[0]) / unit), Math.round((y - origin[1]) / unit)]
      const step = `${nextX - penX} ${nextY - penY}`
      ;[penX, penY] = [nextX, nextY]
      return `${index === 0 ? 'm' : 'l'}${step}`
    })
    .join('')
}
