/** Which notes a picture wants, where each begins, and how large they are written. */

import { contains } from '../world/boxes'
import { type Box, type Form, type Point, project, type Transform, toPixel } from '../world/camera'
import { tenth } from '../world/tenth'
import type { MapNote, MapRing, Measured, PictureLine, PicturePlace } from './nouns'
import { cutLine, measureLine, pointAt } from './route-path'

/** A note that looks for its place. `room` is how far in px its thing's mark reaches from the point. */
export type WantedNote = Pick<MapNote, 'text' | 'ink' | 'side'> & {
  /** That of the scene's note. */
  index: number
  at: Point
  room: number
  isInView: boolean
}

/** px: as large as the names round them; for the back of a hall, larger. */
export function noteSize({ form, frame }: { form: Form; frame: Box }): number {
  if (form === 'narrow') return 16
  return frame.width > 1250 ? 20 : 17
}

/** The room of what has no mark of its own: an area, a point. */
export const NO_MARK = 2

/** In their order. Those of a line begin on it as it is drawn. */
export function wantNotes(
  notes: readonly MapNote[],
  lines: readonly PictureLine[],
  places: readonly PicturePlace[],
  transform: Transform,
  frame: Box,
): WantedNote[] {
  return notes.map(({ text, ink, side, at, of, along = 0.5, way, ring }, index) => {
    const line = way ? measureLine(way.map(project)) : lines.find(({ id }) => id === of)?.path
    const place = line || ring ? undefined : places.find(({ id }) => id === of)
    const point = toPixel(transform, line ? pointAt(line, along).at : project(at))
    const room = place?.hasRing ? (place.isActive ? 13 : 7) : line || ring ? 3 : NO_MARK
    return { index, text, ink, ...(side && { side }), at: point, room, isInView: contains(frame, point) }
  })
}

/** How far from a place its way begins, px: clear of its ring. */
const CLEAR = 14

/** The ways that notes measure, from ring to ring. World coordinates. */
export function waysOf(notes: readonly MapNote[], transform: Transform): Measured[] {
  return notes.flatMap(({ way }) => {
    if (!way) return []
    const line = measureLine(way.map(project))
    const clear = Math.min(0.4, CLEAR / (line.length * transform.scale))
    return [measureLine(cutLine(line, clear, 1 - clear))]
  })
}

export function writeWays(ways: readonly Measured[], transform: Transform): string {
  return ways.map(({ points }) => writePoints(points, transform)).join('')
}

/** The rings of the notes. World coordinates. */
export function ringsOf(notes: readonly MapNote[]): (Pick<MapNote, 'ink'> & { path: Measured })[] {
  return notes.flatMap(({ ink, ring }) => (ring ? [{ ink, path: measureLine(ring.map(project)) }] : []))
}

export function writeRings(rings: ReturnType<typeof ringsOf>, transform: Transform): MapRing[] {
  return rings.map(({ ink, path }) => ({ ink, path: `${writePoints(path.points, transform)}Z` }))
}

function writePoints(points: readonly Point[], transform: Transform): string {
  const write = ([x, y]: Point) => `${tenth(x)} ${tenth(y)}`
  return `M${points.map((point) => write(toPixel(transform, point))).join('L')}`
}
