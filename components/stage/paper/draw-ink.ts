/** The inks as SVG markup: areas and routes in map steps, marks and places in pixels. */

import { APART } from '../picture/marks'
import type { Mark, Panel, PictureLine, PicturePlace } from '../picture/nouns'
import { offsetLine, pointAt, sliceLine, writeLine } from '../picture/route-path'
import { kilometresPerPixel, type Point, toPixel, unproject } from '../world/camera'
import { tenth } from '../world/tenth'
import { transformOf } from './draw-basemap'

/** Metres across: a runway's usual 45 and its shoulders. */
const RUNWAY = 60

/** The point and the step that routes are written in: an eighth of a pixel at the scene's own zoom. */
export function stepOf({ camera }: Panel): { origin: Point; unit: number } {
  return { origin: [camera.x, camera.y], unit: 1 / (8 * 2 ** camera.zoom) }
}

/**
 * Areas and routes, in a group that the camera moves: first what lies below, then the lines of the two inks, each clear of
 * the others' casings. `id` is the prefix of the ids inside.
 */
export function drawRoutes(ground: Panel, id: string): string {
  const { origin, unit } = stepOf(ground)
  const areas = ground.areas.map(({ plate, rings }) => {
    const data = rings.map((ring) => `${writeLine(ring, origin, unit)}z`).join('')
    return `<path class="m-area m-plate m-${plate}" fill="url(#${id}-hatch)" d="${data}"/>`
  })
  const hatch = `<defs><pattern id="${id}-hatch" width="56" height="56" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="m-hatch" d="M0 28H56"/></pattern></defs>`
  const lines = ground.lines.map((line, index) => drawLine(line, ground, `${id}-${index}`))
  const below = lines.map((one) => one.below).join('')
  const above = lines.map((one) => one.above).join('')
  const transform = transformOf(ground.transform, origin, unit)
  return `<g data-routes="" transform="${transform}">${areas.length > 0 ? hatch : ''}${areas.join('')}${below}${above}</g>`
}

function drawLine(line: PictureLine, ground: Panel, id: string): { below: string; above: string } {
  const { origin, unit } = stepOf(ground)
  const { plate, kind, path, certainty } = line
  const write = (points: readonly Point[]) => writeLine(points, origin, unit)
  const whole = write(path.points)
  const stroke = (name: string, data = whole, ink = '') =>
    `<path class="m-${name}"${ink && line.fadesIn ? ` style="stroke:url(#${id}-${ink})"` : ''} d="${data}"/>`
  if (kind === 'runway') {
    const below = drawWide('runway', RUNWAY, 7, line, ground, whole)
    return { below, above: stroke(certainty === 'sourced' ? 'runway-centre' : 'runway-hollow') }
  }
  if (kind === 'breakwater') return { below: '', above: stroke(kind) }
  // Too few points for a line: what lies between them is not known.
  if (kind === 'harbour') {
    const points = path.points.map((point) => `${write([point]).toUpperCase()}h0`)
    return { below: '', above: stroke(kind, points.join('')) }
  }
  const band = drawError(line, ground, whole)
  const fade = band + (line.fadesIn ? drawFade(line, ground, id) : '')
  if (plate === 'base')
    return {
      below: fade + stroke(band ? 'route-guess' : kind === 'road' ? 'road' : 'route-base', whole, 'base'),
      above: '',
    }
  return {
    below: fade + stroke(`route-case ${plate === 'both' ? 'm-wide' : `m-plate m-${plate}`}`, whole, 'case'),
    above: drawPlates(line, ground, id),
  }
}

/** From this zoom on a line drawn by hand would look like a road among roads: it is a band as wide as it may be wrong. */
const STREETS = 10

const drawError = (line: PictureLine, ground: Panel, whole: string): string =>
  line.error && ground.camera.zoom >= STREETS ? drawWide('error', 2 * line.error, 0, line, ground, whole) : ''

/** A line as wide as something is on the ground, but not narrower than so many px. */
function drawWide(
  name: string,
  metres: number,
  least: number,
  { path }: PictureLine,
  { camera }: Panel,
  whole: string,
) {
  const width = metres / 1000 / kilometresPerPixel(camera.zoom, unproject(path.points[0] as Point)[1])
  return `<path class="m-${name}" style="stroke-width:${Math.max(least, width).toFixed(1)}px" d="${whole}"/>`
}

/** What is drawn of a line in its ink, or in both inks; the last path of each group is what changes as it is drawn on. */
function drawPlates(line: PictureLine, ground: Panel, id: string): string {
  const { origin, unit } = stepOf(ground)
  const { plate, path } = line
  const stroke = (name: string, data: string, style: string) => `<path class="m-${name}"${style} d="${data}"/>`
  const printed = (ink: 'record' | 'told') => {
    const style = line.fadesIn ? ` style="stroke:url(#${id}-${ink})"` : ''
    const rest = line.drawn < 1 ? stroke('route-next', writeLine(path.points, origin, unit), style) : ''
    return `<g class="m-plate m-${ink}" data-line="${line.id}">${rest}${stroke(`route-${ink}`, drawnPath(line, ground, ink), style)}</g>`
  }
  return (plate === 'told' ? '' : printed('record')) + (plate === 'record' ? '' : printed('told'))
}

/** Path data of the part of a line that is drawn in an ink. */
export function drawnPath(line: PictureLine, ground: Panel, ink: 'record' | 'told'): string {
  const { origin, unit } = stepOf(ground)
  const side = (ink === 'told' ? APART : -APART) / ground.transform.scale
  return writeLine(sliceLine(line.plate === 'both' ? beside(line, side) : line.path, line.drawn), origin, unit)
}

const beside = ({ path }: PictureLine, side: number) => ({ ...path, points: offsetLine(path.points, side) })

/** A stroke that comes out of nothing over the first eighth of the line: nobody says where it begins. */
function drawFade({ path }: PictureLine, ground: Panel, id: string): string {
  const { origin, unit } = stepOf(ground)
  const step = ({ at: [x, y] }: { at: Point }, n: number) =>
    `x${n}="${Math.round((x - origin[0]) / unit)}" y${n}="${Math.round((y - origin[1]) / unit)}"`
  const ends = `${step(pointAt(path, 0), 1)} ${step(pointAt(path, 0.125), 2)}`
  const gradient = (ink: string) =>
    `<linearGradient id="${id}-${ink}" gradientUnits="userSpaceOnUse" ${ends}><stop class="m-stop-${ink}" stop-opacity="0"/><stop offset="1" class="m-stop-${ink}"/></linearGradient>`
  return `<defs>${['case', 'record', 'told', 'base'].map(gradient).join('')}</defs>`
}

/** The shapes of what moves along routes, looking to the east. */
export const SHAPES: Record<Mark['shape'], string> = {
  ship: '<path class="m-hull" d="M-13-5H5C10-4 13-1.6 14.5 0 13 1.6 10 4 5 5H-13Z"/><path class="m-deck" d="M-9.5-2.6h4.6v5.2h-4.6z"/>',
  aircraft:
    '<path class="m-hull" d="M13 0C13-1.5 10-1.8 8-1.8H3L-4-10H-7L-3.5-1.8H-9L-12-5H-14L-12.5 0-14 5H-12L-9 1.8H-3.5L-7 10H-4L3 1.8H8C10 1.8 13 1.5 13 0Z"/>',
  missile: '<path class="m-hull" d="M16 0C13-3 10-3.6 7-3.6H-9L-14-8V8L-9 3.6H7C10 3.6 13 3 16 0Z"/>',
  bus: '<path class="m-hull" d="M-13-5.5H11Q13-5.5 13-3.5V3.5Q13 5.5 11 5.5H-13Z"/><path class="m-windows" d="M-9 0H8"/>',
  arrow: '<path class="m-head" d="M0 0L-16-7V7Z"/>',
}

/** Ships and other marks, each moved by itself. */
export function drawMarks({ marks, transform }: Panel): string {
  return marks
    .map(
      (mark) =>
        `<g class="m-mark m-plate m-${mark.told ? 'told' : 'record'}" transform="${markTransform(mark, toPixel(transform, mark.world))}">${SHAPES[mark.shape]}</g>`,
    )
    .join('')
}

/** Where a mark stands and which way it goes. */
export function markTransform({ angle, aside }: Mark, [x, y]: Point): string {
  return `translate(${tenth(x)} ${tenth(y)})rotate(${tenth(angle)})${aside ? `translate(0 ${aside})` : ''}`
}

/** Rings; a place of the other two plates, or one that is only estimated, has a broken or hollow one. */
export function drawPlaces({ places, transform }: Panel): string {
  return places
    .map(
      (one) =>
        `<g class="m-place m-plate m-${one.plate} m-${one.certainty}" transform="${placeTransform(toPixel(transform, one.world))}">${ring(one)}</g>`,
    )
    .join('')
}

export const placeTransform = ([x, y]: Point) => `translate(${tenth(x)} ${tenth(y)})`

function ring({ isActive, hasRing, plate }: PicturePlace): string {
  if (!hasRing) return ''
  if (!isActive) return `<circle class="m-ring" r="${plate === 'base' ? 4 : 5}"/>`
  const outer = plate === 'both' ? '<circle class="m-ring-both" r="13.5"/>' : ''
  return `${outer}<circle class="m-ring m-active" r="10"/><circle class="m-dot" r="5"/>`
}
