/** What can be read about on a picture, where it lies, and which of it is under a pixel. */

import type { Ink } from '../contracts/visual'
import type { Picture, Plate } from '../picture/nouns'
import { contains, pixelsAlong, shrink } from '../world/boxes'
import { type Point, toPixel } from '../world/camera'

/** A place or route in the frame, with the pixel at which it is marked. */
export type Spot = { id: string; at: Point }

/** How far from a place, and from a route, a press still means it: px. A finger is some 10 px from where it means. */
const PLACE_REACH = 24
const LINE_REACH = 14

const isPrinted = (plate: Plate, ink: Ink) => plate === 'both' || plate === 'base' || ink === 'both' || plate === ink

/** Everything in the frame that the chosen ink prints, places before routes before areas. */
export function listSpots(picture: Picture, ink: Ink): Spot[] {
  const within = shrink(picture.view.frame, 12)
  const spot = (id: string, pixels: readonly Point[]): Spot[] => {
    const at = pixels[Math.floor(pixels.length / 2)]
    return at ? [{ id, at }] : []
  }
  const printed = <T extends { plate: Plate }>(list: readonly T[]) => list.filter(({ plate }) => isPrinted(plate, ink))
  return [
    ...printed(picture.places).flatMap(({ id, world }) => {
      const at = toPixel(picture.transform, world)
      return contains(within, at) ? [{ id, at }] : []
    }),
    ...printed(picture.lines).flatMap(({ id, path }) => spot(id, pixelsAlong(path.points, picture.transform, within))),
    ...printed(picture.areas).flatMap(({ id, rings }) =>
      spot(
        id,
        rings.flatMap((ring) => pixelsAlong(ring, picture.transform, within)),
      ),
    ),
  ]
}

/** The id of what is meant by a press at a pixel: the nearest place within reach, else the nearest route or outline. */
export function pickAt(picture: Picture, ink: Ink, pixel: Point): string | undefined {
  const { transform, places, lines, areas, view } = picture
  const away = ([x, y]: Point) => Math.hypot(x - pixel[0], y - pixel[1])
  const along = (points: readonly Point[]) => Math.min(...pixelsAlong(points, transform, view.frame).map(away), 1e9)
  const nearest = (list: readonly (readonly [id: string, plate: Plate, distance: number])[], reach: number) =>
    list
      .filter(([, plate, distance]) => distance <= reach && isPrinted(plate, ink))
      .sort(([, , a], [, , b]) => a - b)[0]?.[0]
  return (
    nearest(
      places.map(({ id, plate, world }) => [id, plate, away(toPixel(transform, world))] as const),
      PLACE_REACH,
    ) ??
    nearest(
      [
        ...lines.map(({ id, plate, path }) => [id, plate, along(path.points)] as const),
        ...areas.map(({ id, plate, rings }) => [id, plate, Math.min(...rings.map(along))] as const),
      ],
      LINE_REACH,
    )
  )
}
