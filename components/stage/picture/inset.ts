/** The enlargement: a square in the free area with a camera of its own, and two lines from what it enlarges. */

import type { Camera } from '../../../model/nouns'
import { contains, shrink } from '../world/boxes'
import {
  type Box,
  type Form,
  kilometresPerPixel,
  type Point,
  project,
  type Transform,
  toPixel,
  type WorldCamera,
} from '../world/camera'
import type { InsetFrame, InsetWords, SceneMap } from './nouns'
import { measureText } from './seat-labels'

/** The free area in px for which an enlargement's camera is made. */
const SIDE = 480

const TITLE = 30
const CAPTION = 22
/** Pixels between the enlargement and what it enlarges. */
const CLEAR = 30

/**
 * Where in the free area an enlargement hides least, by the places that a camera has under it; and how far, in px, that
 * camera must be moved so that what is enlarged is not hidden itself.
 */
export function seatInset(
  map: SceneMap,
  inset: Camera,
  free: Box,
  form: Form,
  transform: Transform,
): { outside: Box; shift: number } {
  const part = form === 'wide' ? 0.56 : 0.6
  const side = Math.round(Math.max(0, Math.min(free.width * part, free.height - TITLE - CAPTION, 560)))
  const height = side + TITLE + CAPTION
  const [x] = toPixel(transform, project(inset.center))
  const points = map.places.map(({ at }) => toPixel(transform, project(at)))
  const seats = [1, 0].flatMap((right) =>
    [0.35, 0, 1].map((low) => ({
      x: free.x + (free.width - side) * right,
      y: free.y + Math.max(0, free.height - height) * low,
      width: side,
      height,
    })),
  )
  const cost = (seat: Box) => {
    const isHidden = contains(shrink(seat, -CLEAR), toPixel(transform, project(inset.center)))
    return points.filter((point) => contains(shrink(seat, -8), point)).length + (isHidden ? 100 : 0)
  }
  const outside = seats.reduce((best, seat) => (cost(seat) < cost(best) ? seat : best))
  const isHidden = cost(outside) >= 100
  const isRight = outside.x > free.x
  const middle = free.x + (free.width + (isRight ? -side : side)) / 2
  return { outside, shift: isHidden ? x - middle : 0 }
}

/** The enlargement in its seat: square, leader lines, grid and words. */
export function makeInset(camera: Camera, words: InsetWords, outside: Box, transform: Transform): InsetFrame {
  const side = outside.width
  const box = { x: outside.x, y: outside.y + TITLE, width: side, height: side }
  const [, lat] = camera.center
  const centre = project(camera.center)
  const fitted: WorldCamera = { x: centre[0], y: centre[1], zoom: camera.zoom + Math.log2(Math.max(side, 1) / SIDE) }
  const [x, y] = toPixel(transform, centre)
  const half = Math.max(9, ((side / 2) * transform.scale) / 2 ** fitted.zoom)
  const subject = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  const perPixel = kilometresPerPixel(fitted.zoom, lat)
  const step = [1, 2, 5, 10].find((one) => one / perPixel >= 22) ?? 20
  const { title, coordinates, captions } = words
  const said = captions[step] ?? []
  return {
    camera: fitted,
    box,
    outside,
    subject,
    leaders: leaders(subject, box),
    grid: kilometreGrid(box, step / perPixel),
    title,
    coordinates,
    caption: said.find((text) => measureText(text, 'note', 13) + text.length * 0.5 <= side) ?? said.at(-1) ?? '',
  }
}

/** From the subject's near corners to those of the square. */
function leaders(subject: Box, box: Box): string {
  const isRight = box.x > subject.x
  const from = Math.round(isRight ? subject.x + subject.width : subject.x)
  const to = isRight ? box.x : box.x + box.width
  const line = (low: number) =>
    `M${from} ${Math.round(subject.y + low * subject.height)}L${to} ${box.y + low * box.height}`
  return line(0) + line(1)
}

function kilometreGrid({ x, y, width, height }: Box, step: number): string {
  let path = ''
  const count = Math.floor(width / 2 / step)
  for (let index = -count; index <= count; index++) {
    const across = Math.round((x + width / 2 + index * step) * 10) / 10
    const down = Math.round((y + height / 2 + index * step) * 10) / 10
    path += `M${across} ${y}v${height}M${x} ${down}h${width}`
  }
  return path
}

/** Points of the leaders, 6 px apart, for what keeps off them. */
export function pointsOfLeaders({ leaders: path }: Pick<InsetFrame, 'leaders'>): Point[] {
  return [...path.matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)].flatMap(([, ...ends]) => {
    const [x1, y1, x2, y2] = ends.map(Number) as [number, number, number, number]
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6)
    return Array.from({ length: steps }, (_, step): Point => {
      const part = step / steps
      return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
    })
  })
}
