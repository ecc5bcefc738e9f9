/** The enlargement: a square in the free area with a camera of its own, and two lines from what it enlarges. */

import type { Camera } from '../../../model/nouns'
import { chooseBasemaps } from '../basemap/basemaps'
import { contains, shrink, worldBox } from '../world/boxes'
import {
  type Box,
  type Form,
  kilometresPerPixel,
  project,
  type Transform,
  toPixel,
  transformFor,
  type WorldCamera,
} from '../world/camera'
import type { InsetFrame, SceneMap } from './nouns'
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
export function makeInset(map: SceneMap, camera: Camera, outside: Box, transform: Transform): InsetFrame {
  const side = outside.width
  const box = { x: outside.x, y: outside.y + TITLE, width: side, height: side }
  const [lon, lat] = camera.center
  const centre = project(camera.center)
  const fitted: WorldCamera = { x: centre[0], y: centre[1], zoom: camera.zoom + Math.log2(Math.max(side, 1) / SIDE) }
  const [x, y] = toPixel(transform, centre)
  const half = Math.max(9, ((side / 2) * transform.scale) / 2 ** fitted.zoom)
  const subject = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  const isByTheSea = chooseBasemaps(fitted.zoom, worldBox(transformFor(fitted, box), box)).length > 1
  const perPixel = kilometresPerPixel(fitted.zoom, lat)
  const step = [1, 2, 5, 10].find((one) => one / perPixel >= 22) ?? 20
  const named = map.places.find(({ id }) => id === map.active) ?? map.places[0]
  return {
    camera: fitted,
    box,
    outside,
    subject,
    leaders: leaders(subject, box),
    grid: kilometreGrid(box, step / perPixel),
    title: named?.name ?? '',
    coordinates: `${degrees(lat, 'N', 'S')}  ${degrees(lon, 'E', 'W')}`,
    caption: fitCaption(step, isByTheSea, side),
  }
}

/** The longest caption that is not wider than the enlargement (px): the grid's step, and that there is no coast. */
function fitCaption(step: number, isByTheSea: boolean, side: number): string {
  const squares = `One square is ${step === 1 ? 'one kilometre' : `${step} kilometres`}.`
  const captions = isByTheSea
    ? [
        `Enlarged. ${squares} Coast not drawn at this scale.`,
        `${squares} Coast not drawn at this scale.`,
        `${step} km squares. Coast not drawn.`,
      ]
    : [`Enlarged. ${squares}`, squares]
  const isFitting = (text: string) => measureText(text, 'note', 13) + text.length * 0.5 <= side
  return captions.find(isFitting) ?? `${step} km squares.`
}

const degrees = (value: number, plus: string, minus: string) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`

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
