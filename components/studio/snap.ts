/** Snapping to lines of the sheets: pure, in world coordinates. */
import { decodePath } from '../stage/basemap/clip-basemap'
import type { Grid } from '../stage/basemap/encode-path'
import type { Point } from '../stage/world/camera'

/** Lines with the box that holds each. */
export type SnapLine = { points: readonly Point[]; left: number; top: number; right: number; bottom: number }

/** Lines of path data as map files have it, those of one point left out. */
export function readLines(data: string, grid: Grid): SnapLine[] {
  return decodePath(data, grid)
    .filter((points) => points.length > 1)
    .map(boxed)
}

function boxed(points: readonly Point[]): SnapLine {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { points, left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** The nearest point of any line to a point, where one is within reach. */
export function nearestOn(lines: readonly SnapLine[], at: Point, reach: number): Point | undefined {
  let best: Point | undefined
  let least = reach
  for (const { points, left, top, right, bottom } of lines) {
    if (at[0] < left - least || at[0] > right + least || at[1] < top - least || at[1] > bottom + least) continue
    for (let index = 1; index < points.length; index += 1) {
      const on = nearestBetween(points[index - 1] as Point, points[index] as Point, at)
      const away = Math.hypot(on[0] - at[0], on[1] - at[1])
      if (away <= least) [best, least] = [on, away]
    }
  }
  return best
}

function nearestBetween(from: Point, to: Point, at: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length))
  return [from[0] + dx * part, from[1] + dy * part]
}

/** The part of a line's length, 0 to 1, at which it is nearest to a point. */
export function partNearest(points: readonly Point[], at: Point): number {
  let [passed, best, least] = [0, 0, Number.POSITIVE_INFINITY]
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1] as Point, points[index] as Point]
    const on = nearestBetween(from, to, at)
    const away = Math.hypot(on[0] - at[0], on[1] - at[1])
    if (away < least) [best, least] = [passed + Math.hypot(on[0] - from[0], on[1] - from[1]), away]
    passed += Math.hypot(to[0] - from[0], to[1] - from[1])
  }
  return passed > 0 ? best / passed : 0
}
