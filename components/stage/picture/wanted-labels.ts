/** Which names a picture wants, the most important first, and how large. */

import type { BasemapName } from '../basemap/basemaps'
import { contains } from '../world/boxes'
import { type Box, type Form, project, type Transform, toPixel, unproject } from '../world/camera'
import type { Measured, PictureLine, PicturePlace } from './nouns'
import { pointAt } from './route-path'
import type { Wanted } from './seat-labels'

/** Places: where the scene is, then those of the two inks, then the rest. Sizes by scale, DESIGN section 4. */
export function wantPlaces(places: PicturePlace[], transform: Transform, zoom: number, form: Form): Wanted[] {
  const [small, large] = zoom < 4.5 ? [15, 19] : zoom < 6.8 ? [16, 21] : [17, 23]
  const less = form === 'narrow' ? 2 : 0
  const order = (one: PicturePlace) => (one.isActive ? 0 : one.plate === 'base' ? 2 : 1)
  return [...places]
    .sort((a, b) => order(a) - order(b))
    .map((one) => ({
      id: one.id,
      text: one.certainty === 'sourced' ? one.name : `${one.name} (approximate)`,
      kind: one.plate === 'told' ? 'told' : order(one) === 2 ? 'place' : 'key',
      at: toPixel(transform, one.world),
      size: (order(one) === 2 || one.certainty !== 'sourced' ? small + 1 : large) - less,
      room: one.hasRing ? (one.isActive ? 12 : 7) : 10,
      must: order(one) < 2,
    }))
}

/** The length of each runway beside its middle, and its numbers at its ends, as far as its name has them. */
export function wantLines(lines: PictureLine[], transform: Transform, frame: Box): Wanted[] {
  return lines
    .filter(({ kind }) => kind === 'runway')
    .flatMap(({ path, name }) => {
      const note = (text: string, fraction: number, room: number): Wanted => ({
        text,
        kind: 'note',
        at: toPixel(transform, pointAt(path, fraction).at),
        size: 15,
        room,
        must: false,
      })
      const numbers = /(\d\d[LRC]?)\/(\d\d[LRC]?)/.exec(name)
      const [first, second] = [numbers?.[1], numbers?.[2]]
      const ends = first && second ? (isHeading(path, first) ? [first, second] : [second, first]) : []
      return [note(`${lengthOf(path)} km`, 0.6, 8), ...ends.map((end, index) => note(end, index ? 1.04 : -0.04, 4))]
    })
    .filter(({ at }) => contains(frame, at))
}

/** A runway's number is its heading in tens of degrees, clockwise from north, where one begins to roll. */
function isHeading(path: Measured, number: string): boolean {
  const heading = pointAt(path, 0).angle + 90
  return Math.cos(((heading - Number.parseInt(number, 10) * 10) * Math.PI) / 180) > 0
}

/** Kilometres on the ground, to one place: a world unit is 40 075.017 / 512 km at the equator. */
function lengthOf({ points, length }: Measured): string {
  const [, lat] = unproject(points[0] ?? [0, 0])
  return ((length * 40075.017 * Math.cos((lat * Math.PI) / 180)) / 512).toFixed(1)
}

/** Country and water names, where a basemap has them for this zoom. */
export function wantBasemapNames(
  names: readonly BasemapName[],
  transform: Transform,
  zoom: number,
  form: Form,
  bounds: Box,
): Wanted[] {
  return names
    .filter(({ zoom: [from, to] }) => zoom >= from && zoom < to)
    .map(({ text, kind, at }) => ({
      text,
      kind,
      at: toPixel(transform, project(at)),
      size: (kind === 'land' ? 15 : 17) - (form === 'narrow' ? 2 : 0),
      room: 0,
      must: false,
    }))
    .filter(({ at }) => contains(bounds, at))
}
