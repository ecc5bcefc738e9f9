import type { Point } from './camera'

/** Whether a point lies in a ring, by the edges that lie to its right. The ring may repeat its first point at its end. */
export function isInRing([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false
  let [x0, y0] = ring.at(-1) ?? [x, y]
  for (const [x1, y1] of ring) {
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside
    ;[x0, y0] = [x1, y1]
  }
  return inside
}

/** The area of a ring in the square of its points' unit (the shoelace formula). It repeats its first point at its end. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as Point
    const [x1, y1] = ring[index] as Point
    sum += x0 * y1 - x1 * y0
  }
  return Math.abs(sum) / 2
}
