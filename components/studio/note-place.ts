/** Where a note may stand, from where it is dragged to. Pure. */
import type { Position } from '../../model/nouns'
import type { MapNote, SceneMap, Side } from '../stage/picture/nouns'
import { type Point, project, unproject } from '../stage/world/camera'
import { partNearest } from './snap'

/** The side of its thing on which words are dragged. Pixels. */
export function sideOf(thing: Point, words: Point): Side {
  const [x, y] = [words[0] - thing[0], words[1] - thing[1]]
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right'
  return y < 0 ? 'above' : 'below'
}

/** What of a note's place has changed: `along` as it is written, and where its leader then begins. */
export type Slid = { along: number; at: Position }

/** A note slid along its line, its way or its ring to where it is nearest to a point of the world. */
export function slide(note: MapNote, map: SceneMap, to: Point): Slid | undefined {
  if (note.ring) return slideRound(note.ring.map(project), to)
  const line = note.way ?? map.lines.find(({ id }) => id === note.of)?.points
  return line && { along: round(partNearest(line.map(project), to)), at: note.at }
}

/** 0 is north, 0.25 east. */
function slideRound(ring: readonly Point[], to: Point): Slid {
  const middle = [0, 1].map(
    (axis) => (Math.min(...ring.map((one) => one[axis] ?? 0)) + Math.max(...ring.map((one) => one[axis] ?? 0))) / 2,
  )
  const [x, y] = [to[0] - (middle[0] ?? 0), to[1] - (middle[1] ?? 0)]
  const along = round((Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1)
  const size = Math.max(...ring.map((one) => Math.abs(one[0] - (middle[0] ?? 0))))
  const angle = along * 2 * Math.PI
  return {
    along,
    at: unproject([(middle[0] ?? 0) + Math.sin(angle) * size, (middle[1] ?? 0) - Math.cos(angle) * size]),
  }
}

const round = (part: number) => Math.round(part * 100) / 100
