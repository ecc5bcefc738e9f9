/** A basemap cut down to what one figure shows, so that the figure is small. Build time only. */
import type { Box, Point } from '../world/camera'
import { type Basemap, joinRing } from './basemap'
import { edgeTest, encodeLines, encodeRings, type Grid } from './encode-path'

/** The lines of path data (`M x y l dx dy … z`) in world coordinates. Rings end on their first point. */
export function decodePath(path: string, { origin, unit }: Grid): Point[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      const line: Point[] = []
      let [x, y] = [origin[0], origin[1]]
      for (let index = 0; index < numbers.length; index += 2) {
        x += (numbers[index] as number) * unit
        y += (numbers[index + 1] as number) * unit
        line.push([x, y])
      }
      return part.endsWith('z') ? [...line, line[0] as Point] : line
    })
}

/** A basemap's land as rings in world coordinates. */
export const landRings = (basemap: Basemap): Point[][] =>
  basemap.land.flatMap((ring) => decodePath(joinRing(ring), basemap))

/** The part of a basemap inside a box of the world, written anew in steps of `unit` world units. */
export function clipBasemap(basemap: Basemap, box: Box, unit: number): Basemap {
  const grid = { origin: [box.x + box.width / 2, box.y + box.height / 2] as const, unit }
  const rings = (list: Point[][]) => list.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3)
  const lines = (pieces: string[]) =>
    pieces.flatMap((piece) => decodePath(piece, basemap)).flatMap((line) => clipLine(line, box))
  // Whole, so that their dashes begin where those of the basemap do.
  const dashed = (pieces: string[]) =>
    pieces
      .flatMap((piece) => decodePath(piece, basemap))
      .filter((line) => clipLine(line, box).length > 0)
      .map((line) => encodeLines([line], grid).join('M'))
  return {
    ...basemap,
    ...grid,
    land: encodeRings(rings(landRings(basemap)), grid, edgeTest(box, unit / 10)),
    lakes: encodeRings(rings(basemap.lakes.flatMap((piece) => decodePath(piece, basemap))), grid, () => false).map(
      (ring) => joinRing(ring).slice(1),
    ),
    rivers: encodeLines(lines(basemap.rivers), grid),
    borders: dashed(basemap.borders),
    open: dashed(basemap.open),
  }
}

/** I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974). */
export function clipRing(ring: Point[], { x, y, width, height }: Box): Point[] {
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ]
  let points = ring
  for (const [axis, limit, sign] of edges) {
    const isIn = (point: Point) => (point[axis] - limit) * sign >= 0
    const cut: Point[] = []
    for (let index = 1; index < points.length; index++) {
      const a = points[index - 1] as Point
      const b = points[index] as Point
      if (isIn(a) !== isIn(b)) cut.push(meet(a, b, axis, limit))
      if (isIn(b)) cut.push(b)
    }
    const first = cut[0]
    points = first ? [...cut, first] : []
  }
  return points
}

function meet(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const t = (limit - a[axis]) / (b[axis] - a[axis])
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

/** Whole segments that may meet the box; a segment that leaves it is not cut, only its successors are dropped. */
export function clipLine(line: Point[], { x, y, width, height }: Box): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1] as Point
    const b = line[index] as Point
    const misses =
      Math.max(a[0], b[0]) < x ||
      Math.min(a[0], b[0]) > x + width ||
      Math.max(a[1], b[1]) < y ||
      Math.min(a[1], b[1]) > y + height
    if (misses) {
      if (part.length > 0) parts.push(part)
      part = []
    } else part = part.length > 0 ? [...part, b] : [a, b]
  }
  if (part.length > 0) parts.push(part)
  return parts
}
