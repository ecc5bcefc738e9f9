/** Boxes of pixels, and of the world. */
import { type Box, type Point, type Transform, toPixel } from './camera'

export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
}

/** Whether a box holds the whole of another. */
export function holds(box: Box, { x, y, width, height }: Box): boolean {
  return contains(box, [x, y]) && contains(box, [x + width, y + height])
}

/** The same box with its edges moved inwards, px; outwards for negative distances. */
export function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) }
}

/** The common part of two boxes; without area when they do not meet. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x)
  return { x, y, width, height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) }
}

/** A box of pixels in world coordinates. */
export function worldBox({ scale, x, y }: Transform, box: Box): Box {
  return { x: (box.x - x) / scale, y: (box.y - y) / scale, width: box.width / scale, height: box.height / scale }
}

/** A square around a point. */
export const around = ([x, y]: Point, room: number): Box => ({
  x: x - room,
  y: y - room,
  width: 2 * room,
  height: 2 * room,
})

/** Whether two boxes come nearer than `gap` px to one another. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  )
}

/** Points in px along a path of the world, about 6 px apart, as far as they lie in a box. */
export function pixelsAlong(points: readonly Point[], transform: Transform, within: Box): Point[] {
  const pixels: Point[] = []
  let before: Point | undefined
  for (const point of points) {
    const pixel = toPixel(transform, point)
    const [x, y] = before ?? pixel
    const steps = Math.min(200, Math.ceil(Math.hypot(pixel[0] - x, pixel[1] - y) / 6)) || 1
    for (let step = 1; step <= steps; step++) {
      const between: Point = [x + ((pixel[0] - x) * step) / steps, y + ((pixel[1] - y) * step) / steps]
      if (contains(within, between)) pixels.push(between)
    }
    before = pixel
  }
  return pixels
}
