/** Which names a picture wants, the most important first, and how large. */

import type { BasemapName } from '../basemap/basemap'
import { contains } from '../world/boxes'
import { type Box, type Form, type Point, project, type Transform, toPixel } from '../world/camera'
import type { MapPlace, PictureLine, PicturePlace } from './nouns'
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
      text: one.label ?? one.name,
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

/** Sizes in px, and how far a town's name stands off its middle. */
const SIZES = { land: 15, water: 17, town: 15, range: 15 } as const
const OFF_TOWN = 3
/** A town nearer to a place of the scene, px, is that place or in its way. */
const NEAR = 20

/** Names of countries, waters, ranges and towns, where a basemap has them for this zoom; the scene names its places itself. */
export function wantBasemapNames(
  names: readonly BasemapName[],
  places: readonly MapPlace[],
  transform: Transform,
  zoom: number,
  form: Form,
  bounds: Box,
): Wanted[] {
  const taken = places.map(({ at }) => toPixel(transform, project(at)))
  const isTaken = (text: string, [x, y]: Point) =>
    places.some(({ name }) => name === text) || taken.some(([left, top]) => Math.hypot(left - x, top - y) < NEAR)
  const said = new Set<string>()
  return names
    .filter(({ zoom: [from, to] }) => zoom >= from && zoom < to)
    .map(({ text, kind, at }) => ({
      text,
      kind,
      at: toPixel(transform, project(at)),
      size: SIZES[kind] - (form === 'narrow' ? 2 : 0),
      room: kind === 'town' ? OFF_TOWN : 0,
      must: false,
    }))
    .filter(({ text, kind, at }) => {
      if (!contains(bounds, at) || said.has(`${kind} ${text}`)) return false
      said.add(`${kind} ${text}`)
      return kind !== 'town' || !isTaken(text, at)
    })
}
