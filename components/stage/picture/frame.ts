/** What stands round the picture and counts degrees: graduations, graticule, scale bar. Pixels, and path data. */

import { type Box, kilometresPerPixel, project, type Transform, toPixel, unproject } from '../world/camera'
import { tenth } from '../world/tenth'
import type { Degree, Graduations, ScaleBar } from './nouns'

/** From this zoom on: minutes of arc between the lines of the graticule, between blocks, between figures. */
const STEPS: [zoom: number, lines: number, blocks: number, figures: number][] = [
  [0, 300, 60, 300],
  [4.6, 120, 60, 120],
  [6.6, 60, 30, 60],
  [7.8, 30, 10, 30],
  [10.4, 5, 1, 5],
  [13, 1, 1, 1],
]

/** How thick the graduations are, px. They lie inside the neatline, along its upper and right edges. */
const GRADUATION = 5

/**
 * Draws the graduations for a camera. Blocks are strokes inside the neatline, every other one left out; figures stand below
 * and at the right, where there is room.
 *
 * @param frame The neatline.
 */
export function graduate(transform: Transform, zoom: number, frame: Box): Graduations {
  const [, lines, blocks, figures] =
    STEPS.findLast(([from]) => from <= zoom) ?? (STEPS[0] as [number, number, number, number])
  const right = frame.x + frame.width
  const bottom = frame.y + frame.height
  const [west, north] = unproject([
    (frame.x - transform.x) / transform.scale,
    (frame.y - transform.y) / transform.scale,
  ])
  const [east, south] = unproject([(right - transform.x) / transform.scale, (bottom - transform.y) / transform.scale])
  const xOf = (minutes: number) => toPixel(transform, project([minutes / 60, 0]))[0]
  const yOf = (minutes: number) => toPixel(transform, project([0, minutes / 60]))[1]
  let graticule = ''
  const sides = ['', '']
  const found: Degree[] = []
  const middle = GRADUATION / 2
  for (const minutes of stepsBetween(west, east, lines)) graticule += `M${tenth(xOf(minutes))} ${frame.y}V${bottom}`
  for (const minutes of stepsBetween(south, north, lines)) graticule += `M${frame.x} ${tenth(yOf(minutes))}H${right}`
  for (const minutes of stepsBetween(west - blocks / 60, east, blocks * 2)) {
    const from = Math.max(frame.x, xOf(minutes))
    const to = Math.min(right, xOf(minutes + blocks))
    if (to <= from) continue
    sides[0] += `M${tenth(from)} ${frame.y + middle}H${tenth(to)}`
  }
  for (const minutes of stepsBetween(south - blocks / 60, north, blocks * 2)) {
    const from = Math.min(bottom, yOf(minutes))
    const to = Math.max(frame.y, yOf(minutes + blocks))
    if (to >= from) continue
    sides[1] += `M${right - middle} ${tenth(from)}V${tenth(to)}`
  }
  const spread = (xOf(figures) - xOf(0) < 64 ? 2 : 1) * figures
  for (const minutes of stepsBetween(west, east, spread)) {
    const x = tenth(xOf(minutes))
    if (x > frame.x + 14 && x < right - 14) found.push({ text: inDegrees(minutes), x, y: bottom, side: 'bottom' })
  }
  for (const minutes of stepsBetween(south, north, spread)) {
    const y = tenth(yOf(minutes))
    if (y > frame.y + 10 && y < bottom - 10) found.push({ text: inDegrees(minutes), x: right, y, side: 'right' })
  }
  return { graticule, blocks: sides, degrees: found }
}

/** Whole multiples of a step in minutes between two degrees; at most 200, so that no camera can run away. */
function stepsBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil((from * 60) / step)
  const count = Math.floor((to * 60) / step) - first + 1
  return count > 0 && count < 200 ? Array.from({ length: count }, (_, index) => (first + index) * step) : []
}

function inDegrees(minutes: number): string {
  const size = Math.abs(minutes)
  const rest = size % 60
  return `${minutes < 0 ? '−' : ''}${Math.floor(size / 60)}°${rest ? `${String(rest).padStart(2, '0')}′` : ''}`
}

/** The longest bar of 1, 2, 3, 4 or 5 times a power of ten kilometres that is not wider than `room` px. */
export function scaleBar(zoom: number, lat: number, room: number): ScaleBar {
  const perPixel = kilometresPerPixel(zoom, lat)
  const power = 10 ** Math.floor(Math.log10(room * perPixel))
  const times = [5, 4, 3, 2, 1].find((one) => one * power <= room * perPixel) ?? 1
  const length = times * power
  const name = length < 1 ? `${Math.round(length * 1000)} m` : `${length} km`
  const hemisphere = lat < 0 ? 'S' : 'N'
  return { width: length / perPixel, text: zoom < 7 ? `${name} at ${Math.round(Math.abs(lat))}° ${hemisphere}` : name }
}

/** The neatline: what it frames less the insets at its edges, px. */
export function frameWithin(
  width: number,
  height: number,
  insets: { left: number; top: number; right: number; bottom: number },
): Box {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(0, width - insets.left - insets.right),
    height: Math.max(0, height - insets.top - insets.bottom),
  }
}
