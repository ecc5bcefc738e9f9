/** Fewer vertices, without closing what must stay open. */
import type { Point } from '../../components/stage/world/camera'
import { isInRing } from '../../components/stage/world/rings'

/** How large a triangle may be dropped at a point, in square world units. */
export type Tolerance = (point: Point) => number

const area = (a: Point, b: Point, c: Point) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

/**
 * Drops vertices in the order of the triangles they make with their neighbours, smallest first, until every one left is
 * larger than is tolerated there. After M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of
 * points", The Cartographic Journal 30 (1993). A ring repeats its first point at its end and comes back so.
 */
export function simplifyLine(points: Point[], tolerance: Tolerance): Point[] {
  const count = points.length
  if (count < 3) return points
  const before = Int32Array.from(points, (_, index) => index - 1)
  const after = Int32Array.from(points, (_, index) => index + 1)
  const weight = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const heap: [weight: number, index: number][] = []
  const push = (item: [number, number]) => {
    let at = heap.push(item) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if ((heap[up] as [number, number])[0] <= item[0]) break
      heap[at] = heap[up] as [number, number]
      at = up
    }
    heap[at] = item
  }
  const pop = (): [number, number] | undefined => {
    const top = heap[0]
    const item = heap.pop()
    if (!item || heap.length === 0) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= heap.length) break
      if (down + 1 < heap.length && (heap[down + 1] as [number, number])[0] < (heap[down] as [number, number])[0])
        down++
      if ((heap[down] as [number, number])[0] >= item[0]) break
      heap[at] = heap[down] as [number, number]
      at = down
    }
    heap[at] = item
    return top
  }
  const weigh = (index: number, least: number) => {
    const point = points[index] as Point
    const size = area(points[before[index] as number] as Point, point, points[after[index] as number] as Point)
    weight[index] = Math.max(least, size / tolerance(point))
    push([weight[index] as number, index])
  }
  for (let index = 1; index < count - 1; index++) weigh(index, 0)
  for (let top = pop(); top && top[0] < 1; top = pop()) {
    const [size, index] = top
    if (weight[index] !== size) continue
    weight[index] = -1
    const a = before[index] as number
    const b = after[index] as number
    after[a] = b
    before[b] = a
    if (a > 0) weigh(a, size)
    if (b < count - 1) weigh(b, size)
  }
  return points.filter((_, index) => weight[index] !== -1)
}

const bounds = new WeakMap<Point[], readonly [number, number, number, number]>()

/** Left, top, right, bottom. Kept, because the same rings are asked for again and again. */
function boundsOf(ring: Point[]): readonly [number, number, number, number] {
  let box = bounds.get(ring)
  if (!box) {
    const xs = ring.map(([x]) => x)
    const ys = ring.map(([, y]) => y)
    box = [xs.reduce(min), ys.reduce(min), xs.reduce(max), ys.reduce(max)]
    bounds.set(ring, box)
  }
  return box
}
const min = (a: number, b: number) => Math.min(a, b)
const max = (a: number, b: number) => Math.max(a, b)

/** Even–odd rule over all rings. */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
  let inside = false
  for (const ring of rings) {
    const box = boundsOf(ring)
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
    if (isInRing([x, y], ring)) inside = !inside
  }
  return inside
}

/** The point of a line that is nearest, and how far it is. */
export function nearestOn(line: Point[], [x, y]: Point): { point: Point; distance: number } {
  let best: { point: Point; distance: number } = { point: [x, y], distance: Number.POSITIVE_INFINITY }
  for (let index = 1; index < line.length; index++) {
    const [x0, y0] = line[index - 1] as Point
    const [x1, y1] = line[index] as Point
    const dx = x1 - x0
    const dy = y1 - y0
    const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)))
    const point: Point = [x0 + t * dx, y0 + t * dy]
    const distance = Math.hypot(x - point[0], y - point[1])
    if (distance < best.distance) best = { point, distance }
  }
  return best
}
