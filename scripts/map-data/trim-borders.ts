/** Natural Earth's borders end on Natural Earth's coast. Here their ends are brought to the coast that is drawn. */
import type { Point } from '../../components/stage/world/camera'
import { isInside, nearestOn } from './simplify'

/**
 * Cuts off what reaches into the sea and lengthens what stops short of the coast by less than `reach` world units.
 * Ends that meet another border are left alone; lines that lie wholly at sea are kept as they are.
 */
export function trimBorders(lines: Point[][], land: Point[][], reach: number): Point[][] {
  const ends = new Map<string, number>()
  const key = (point: Point) => point.map((value) => value.toFixed(5)).join(' ')
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) if (end) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1)
  }
  const isFree = (end: Point) => ends.get(key(end)) === 1
  return lines.map((line) => {
    const trimmed = trimEnd(trimEnd(line, land, reach, isFree).reverse(), land, reach, isFree).reverse()
    return trimmed.length > 1 ? trimmed : line
  })
}

/** Treats the end of a copy of the line. */
function trimEnd(line: Point[], land: Point[][], reach: number, isFree: (end: Point) => boolean): Point[] {
  const copy = [...line]
  const end = copy.at(-1)
  if (!end || !isFree(end)) return copy
  while (copy.length > 1 && !isInside(copy.at(-1) as Point, land)) {
    const outside = copy.pop() as Point
    const last = copy.at(-1) as Point
    if (isInside(last, land)) return [...copy, crossing(last, outside, land)]
  }
  if (copy.length < 2) return [...line]
  const last = copy.at(-1) as Point
  let best = { point: last, distance: reach }
  for (const ring of land) {
    const nearest = nearestOn(ring, last)
    if (nearest.distance < best.distance) best = nearest
  }
  return best.point === last ? copy : [...copy, best.point]
}

/** Where a segment that begins inside leaves the land, to a thousandth of its length. */
function crossing(inside: Point, outside: Point, land: Point[][]): Point {
  let near = inside
  let far = outside
  for (let step = 0; step < 10; step++) {
    const middle: Point = [(near[0] + far[0]) / 2, (near[1] + far[1]) / 2]
    if (isInside(middle, land)) near = middle
    else far = middle
  }
  return near
}
