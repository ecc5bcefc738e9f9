/** Which names a picture wants, the most important first, and how large. */

import type { BasemapName } from '../basemap/basemap'
import { contains } from '../world/boxes'
import { type Box, type Form, project, type Transform, toPixel } from '../world/camera'
import type { PictureLine, PicturePlace } from './nouns'
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

/** What is written along lines: lengths and numbers of runways. */
export function wantLines(lines: PictureLine[], transform: Transform, frame: Box): Wanted[] {
  return lines
    .flatMap(({ path, notes = [] }) =>
      notes.map(([text, fraction, room]) => ({
        text,
        kind: 'note' as const,
        at: toPixel(transform, pointAt(path, fraction).at),
        size: 15,
        room,
        must: false,
      })),
    )
    .filter(({ at }) => contains(frame, at))
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
