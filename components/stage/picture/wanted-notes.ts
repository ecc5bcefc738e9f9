/** Which notes a picture wants, where each begins, and how large they are written. */

import { contains } from '../world/boxes'
import { type Box, type Form, type Point, project, type Transform, toPixel } from '../world/camera'
import type { MapNote, PictureLine, PicturePlace } from './nouns'
import { pointAt } from './route-path'

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
  return notes.map(({ text, ink, side, at, of, along = 0.5 }, index) => {
    const line = lines.find(({ id }) => id === of)
    const place = places.find(({ id }) => id === of)
    const point = toPixel(transform, line ? pointAt(line.path, along).at : project(at))
    const room = place?.hasRing ? (place.isActive ? 13 : 7) : line ? 3 : NO_MARK
    return { index, text, ink, ...(side && { side }), at: point, room, isInView: contains(frame, point) }
  })
}
