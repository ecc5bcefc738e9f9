/** The inks as SVG markup: areas and routes in map steps, marks and places in pixels. */
import { type Point, place } from './camera'
import { transformOf } from './draw-ground'
import type { Ground, Mark, PictureLine, PicturePlace } from './picture'
import { offsetLine, pointAt, sliceLine, writeLine } from './route-path'

/** Half the distance of the two lines of a route on which both accounts agree, px. */
const APART = 3.4

/** The point and the step that routes are written in: an eighth of a pixel at the scene's own zoom. */
export function stepOf({ camera }: Ground): { origin: Point; unit: number } {
  return { origin: [camera.x, camera.y], unit: 1 / (8 * 2 ** camera.zoom) }
}

/** Areas and routes, in a group that the camera moves. `id` is the prefix of the ids inside. */
export function drawRoutes(ground: Ground, id: string): string {
  const { origin, unit } = stepOf(ground)
  const areas = ground.areas.map(({ plate, rings }) => {
    const data = rings.map((ring) => `${writeLine(ring, origin, unit)}z`).join('')
    return `<g class="m-plate m-${plate}"><path class="m-area" fill="url(#${id}-hatch)" d="${data}"/></g>`
  })
  const hatch = `<defs><pattern id="${id}-hatch" width="56" height="56" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="m-hatch" d="M0 28H56"/></pattern></defs>`
  const lines = ground.lines.map((line, index) => drawLine(line, ground, `${id}-${index}`))
  const transform = transformOf(ground.transform, origin, unit)
  return `<g data-routes transform="${transform}">${areas.length > 0 ? hatch : ''}${areas.join('')}${lines.join('')}</g>`
}

function drawLine(line: PictureLine, ground: Ground, id: string): string {
  const { origin, unit } = stepOf(ground)
  const { plate, kind, path, certainty } = line
  const write = (points: readonly Point[]) => writeLine(points, origin, unit)
  const whole = write(path.points)
  if (kind === 'runway') {
    const centre =
      certainty === 'sourced'
        ? `<path class="m-runway-centre" d="${whole}"/>`
        : `<path class="m-runway-hollow" d="${whole}"/>`
    return `<path class="m-runway" d="${whole}"/>${centre}`
  }
  if (kind === 'breakwater' || kind === 'harbour') return `<path class="m-${kind}" d="${whole}"/>`
  if (plate === 'base')
    return `<path class="m-route-case" d="${whole}"/><path class="m-route-base${kind === 'road' ? ' m-road' : ''}" d="${whole}"/>`
  const fade = line.fadesIn ? drawFade(line, ground, id) : ''
  const stroke = (ink: string) => (line.fadesIn ? ` stroke="url(#${id}-${ink})"` : '')
  const drawn = (side: number) =>
    write(sliceLine(side ? measured(line, side / ground.transform.scale) : path, line.drawn))
  const parts = [`<path class="m-route-case" d="${whole}"${stroke('case')}/>`]
  const isBoth = plate === 'both'
  if (line.drawn < 1) parts.push(`<path class="m-route-next" d="${whole}"/>`)
  if (plate !== 'told')
    parts.push(
      `<g class="m-plate m-record"><path class="m-route-record" data-drawn="${isBoth ? -APART : 0}" d="${drawn(isBoth ? -APART : 0)}"${stroke('record')}/></g>`,
    )
  if (plate !== 'record')
    parts.push(
      `<g class="m-plate m-told"><path class="m-route-told" data-drawn="${isBoth ? APART : 0}" d="${drawn(isBoth ? APART : 0)}"${stroke('told')}/></g>`,
    )
  return `<g class="m-route m-${plate}" data-route="${line.id}">${fade}${parts.join('')}</g>`
}

const measured = ({ path }: PictureLine, side: number) => ({ ...path, points: offsetLine(path.points, side) })

/** A stroke that comes out of nothing over the first eighth of the line: nobody says where it begins. */
function drawFade({ path }: PictureLine, ground: Ground, id: string): string {
  const { origin, unit } = stepOf(ground)
  const step = ({ at: [x, y] }: { at: Point }, n: number) =>
    `x${n}="${Math.round((x - origin[0]) / unit)}" y${n}="${Math.round((y - origin[1]) / unit)}"`
  const ends = `${step(pointAt(path, 0), 1)} ${step(pointAt(path, 0.125), 2)}`
  const gradient = (ink: string) =>
    `<linearGradient id="${id}-${ink}" gradientUnits="userSpaceOnUse" ${ends}><stop class="m-stop-${ink}" stop-opacity="0"/><stop offset="1" class="m-stop-${ink}"/></linearGradient>`
  return `<defs>${['case', 'record', 'told'].map(gradient).join('')}</defs>`
}

/** The shapes of what moves along routes, looking to the east. */
export const SHAPES: Record<Mark['shape'], string> = {
  ship: '<path class="m-hull" d="M-13-5H5C10-4 13-1.6 14.5 0 13 1.6 10 4 5 5H-13Z"/><path class="m-deck" d="M-9.5-2.6h4.6v5.2h-4.6z"/>',
  aircraft:
    '<path class="m-hull" d="M13 0C13-1.5 10-1.8 8-1.8H3L-4-10H-7L-3.5-1.8H-9L-12-5H-14L-12.5 0-14 5H-12L-9 1.8H-3.5L-7 10H-4L3 1.8H8C10 1.8 13 1.5 13 0Z"/>',
  missile: '<path class="m-hull" d="M11 0L6-2.4H-8L-11-5.5V5.5L-8 2.4H6Z"/>',
  bus: '<path class="m-hull" d="M-13-5.5H11Q13-5.5 13-3.5V3.5Q13 5.5 11 5.5H-13Z"/><path class="m-windows" d="M-9 0H8"/>',
  arrow: '<path class="m-head" d="M0 0L-16-7V7Z"/>',
}

/** Ships and other marks, each moved by itself. */
export function drawMarks({ marks, transform }: Ground): string {
  return marks
    .map(
      (mark) =>
        `<g class="m-mark m-plate m-${mark.told ? 'told' : 'record'}" data-mark transform="${markTransform(mark, place(transform, mark.world))}">${SHAPES[mark.shape]}</g>`,
    )
    .join('')
}

/** Where a mark stands and which way it goes. */
export function markTransform({ angle }: Mark, [x, y]: readonly [number, number]): string {
  return `translate(${round(x)} ${round(y)})rotate(${round(angle)})`
}

/** Rings; a place of the other two plates, or one that is only estimated, has a broken or hollow one. */
export function drawPlaces({ places, transform }: Ground): string {
  return places
    .map(
      (one) =>
        `<g class="m-place m-plate m-${one.plate} m-${one.certainty}" data-place="${one.id}" transform="${placeTransform(place(transform, one.world))}">${ring(one)}</g>`,
    )
    .join('')
}

export const placeTransform = ([x, y]: readonly [number, number]) => `translate(${round(x)} ${round(y)})`

function ring({ isActive, hasRing, plate }: PicturePlace): string {
  if (!hasRing) return ''
  if (!isActive) return `<circle class="m-ring" r="${plate === 'base' ? 4 : 5}"/>`
  const outer = plate === 'both' ? '<circle class="m-ring-both" r="13.5"/>' : ''
  return `${outer}<circle class="m-ring m-active" r="10"/><circle class="m-dot" r="5"/>`
}

const round = (value: number) => Math.round(value * 10) / 10
