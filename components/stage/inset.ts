/** The enlargement: a square in the free area with a camera of its own, and two lines from what it enlarges. */
import type { Camera } from '../../stories/model'
import { type Box, fitCamera, kilometresPerPixel, place, project, type Transform, type WorldCamera } from './camera'
import type { View } from './picture'
import type { SceneMap } from './scene-map'

/** The free area in px for which an enlargement's camera is made. */
const SIDE = 480

export type InsetFrame = {
  camera: WorldCamera
  /** The square itself, px. */
  box: Box
  /** The square with its title and caption. */
  outside: Box
  /** The small square on the map that it enlarges. */
  subject: Box
  /** Path data of the two leader lines. */
  leaders: string
  /** Path data of the kilometre grid. */
  grid: string
  title: string
  position: string
  caption: string
}

const TITLE = 30
const CAPTION = 22

/** Puts the enlargement into the corner of the free area where it hides least. */
export function placeInset(map: SceneMap, camera: Camera, { free, form }: View, transform: Transform): InsetFrame {
  const side = Math.round(
    Math.min(free.width * (form === 'wide' ? 0.56 : 0.6), (free.height - TITLE - CAPTION) * 0.86, 540),
  )
  const centre = place(transform, project(camera.center))
  const points = [centre, centre, ...map.places.map(({ at }) => place(transform, project(at)))]
  const height = side + TITLE + CAPTION
  const corners = [1, 0].flatMap((right) =>
    [0.5, 0, 1].map((low) => ({
      x: Math.round(free.x + (free.width - side) * right),
      y: Math.round(free.y + (free.height - height) * low),
      width: side,
      height,
    })),
  )
  const cost = (one: Box) =>
    points.filter(
      ([x, y]) => x > one.x - 24 && x < one.x + one.width + 24 && y > one.y - 24 && y < one.y + one.height + 24,
    ).length
  const outside = corners.reduce((best, one) => (cost(one) < cost(best) ? one : best))
  const box = { x: outside.x, y: outside.y + TITLE, width: side, height: side }
  const [lon, lat] = camera.center
  const fitted: WorldCamera = { ...fitCamera(camera, box, form), zoom: camera.zoom + Math.log2(side / SIDE) }
  const half = Math.max(10, (side / 2) * 2 ** (Math.log2(transform.scale) - fitted.zoom))
  const subject = { x: centre[0] - half, y: centre[1] - half, width: 2 * half, height: 2 * half }
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
    position: `${degrees(lat, 'N', 'S')}  ${degrees(lon, 'E', 'W')}`,
    caption: `Enlarged. One square is ${step === 1 ? 'one kilometre' : `${step} kilometres`}.`,
  }
}

const degrees = (value: number, plus: string, minus: string) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`

/** From the subject's near corners to the box's, on the side where they face each other. */
function leaders(subject: Box, box: Box): string {
  const isRight = box.x > subject.x
  const from = isRight ? subject.x + subject.width : subject.x
  const to = isRight ? box.x : box.x + box.width
  const line = (y0: number, y1: number) => `M${Math.round(from)} ${Math.round(y0)}L${to} ${y1}`
  return line(subject.y, box.y) + line(subject.y + subject.height, box.y + box.height)
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
