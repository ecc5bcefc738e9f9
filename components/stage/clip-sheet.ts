/** A sheet cut down to what one figure shows, so that the figure is small. Build time only. */
import type { Box, Point } from './camera'
import { encodePath } from './encode-path'
import type { Sheet } from './sheets'

/** The lines of a relative path (`m x y l dx dy … z`) in world coordinates. Rings end on their first point. */
export function decodePath(path: string, origin: Point, unit: number): Point[][] {
  const lines: Point[][] = []
  let pen: Point = [0, 0]
  for (const part of path.split('m').slice(1)) {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
    const line: Point[] = []
    for (let index = 0; index < numbers.length; index += 2) {
      pen = [pen[0] + (numbers[index] as number), pen[1] + (numbers[index + 1] as number)]
      line.push(pen)
    }
    const first = line[0]
    if (part.endsWith('z') && first) {
      line.push(first)
      pen = first
    }
    lines.push(line)
  }
  return lines.map((line) => line.map(([x, y]) => [origin[0] + x * unit, origin[1] + y * unit]))
}

/** The part of a sheet inside a box of the world, written anew in steps of `unit` world units. */
export function clipSheet(sheet: Sheet, box: Box, unit: number): Sheet {
  const origin: Point = [box.x + box.width / 2, box.y + box.height / 2]
  const recode = (path: string, closed: boolean) => {
    const lines = decodePath(path, sheet.origin, sheet.unit)
    const cut = closed ? lines.map((ring) => clipRing(ring, box)) : lines.flatMap((line) => clipLine(line, box))
    return encodePath(cut, origin, unit, closed)
  }
  return {
    ...sheet,
    origin,
    unit,
    land: recode(sheet.land, true),
    lakes: recode(sheet.lakes, true),
    rivers: recode(sheet.rivers, false),
    borders: recode(sheet.borders, false),
    open: recode(sheet.open, false),
  }
}

/** I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974). */
function clipRing(ring: Point[], { x, y, width, height }: Box): Point[] {
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
function clipLine(line: Point[], { x, y, width, height }: Box): Point[][] {
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
