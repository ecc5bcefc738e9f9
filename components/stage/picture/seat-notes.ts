/** Where the notes stand on the map, each with a leader from what it speaks of. Pixels throughout; pure. */

import { around, contains, overlaps } from '../world/boxes'
import type { Box, Form, Point } from '../world/camera'
import { isInRing } from '../world/rings'
import { tenth } from '../world/tenth'
import { type Candidate, candidates } from './note-candidates'
import type { ListedNote, MapNotes, SeatedNote } from './nouns'
import { NO_MARK, type WantedNote } from './wanted-notes'

export type NoteRoom = {
  /** Of the letters. */
  size: number
  form: Form
  /** Inside which every note must lie. */
  bounds: Box
  /** Boxes that no note and no leader may touch: names, rings, buttons, an enlargement. */
  taken: readonly Box[]
  /** Points of routes, a few px apart. */
  lines: readonly Point[]
  /** Points of rings of equal distance, which leaders may cross. */
  round: readonly Point[]
  /** Outlines of hatched areas: words lie beside them, where there is room. */
  areas: readonly (readonly Point[])[]
}

/** How many notes a telephone's map has room for beside its names; the rest stand in the list. */
const MOST = 3
const TELEPHONE = 480
/** px that words keep off other words and marks, and off routes, on which ships sail. */
const CLEAR = 5
const OFF_ROUTES = 10
/** Half the size in px of a number that stands for a note in the list. */
const NUMBER = 10

const mostIn = ({ bounds }: NoteRoom) => (bounds.width < TELEPHONE ? MOST : Infinity)

type Seat = { note: WantedNote; seat: Candidate }

/**
 * The notes in their order, each on the free place that is nearest; one for which there is none gets a number on the map and
 * stands in the list below it. Where that happens another order is tried, with that note first.
 */
export function seatNotes(wanted: readonly WantedNote[], room: NoteRoom): Omit<MapNotes, 'ways' | 'rings'> {
  let best = seatInOrder(wanted, room)
  for (let tries = 0; tries < 2 && best.length < Math.min(wanted.length, mostIn(room)); tries++) {
    const first = wanted.filter((note) => !best.some((one) => one.note === note))
    const other = seatInOrder([...first, ...wanted.filter((note) => !first.includes(note))], room)
    if (other.length <= best.length) break
    best = other
  }
  const seated = wanted.flatMap((note): SeatedNote[] => {
    const seat = best.find((one) => one.note === note)?.seat
    if (!seat) return []
    const { box, isRight, leader } = seat
    return [{ ...box, index: note.index, text: note.text, ink: note.ink, isRight, leader: writeLeader(leader, note) }]
  })
  return { size: room.size, seated, listed: list(wanted, best, room) }
}

function seatInOrder(wanted: readonly WantedNote[], room: NoteRoom): Seat[] {
  const seats: Seat[] = []
  for (const note of wanted) {
    if (!note.isInView || seats.length >= mostIn(room)) continue
    const own = around(note.at, note.room + 14)
    const lines = room.lines.filter((point) => !contains(own, point))
    const all = candidates(note, room.size, room.form)
    const isFreeSeat = (one: Candidate) => isFree(one, note, lines, seats, room)
    const isBeside = ({ box }: Candidate) => !room.areas.some((area) => liesOn(box, area))
    const seat = all.find((one) => isBeside(one) && isFreeSeat(one)) ?? all.find(isFreeSeat)
    if (seat) seats.push({ note, seat })
  }
  return seats
}

function isFree(one: Candidate, { at }: WantedNote, lines: readonly Point[], seats: readonly Seat[], room: NoteRoom) {
  const { box, leader } = one
  const { bounds, taken } = room
  if (box.x < bounds.x || box.y < bounds.y) return false
  if (box.x + box.width > bounds.x + bounds.width || box.y + box.height > bounds.y + bounds.height) return false
  // A note never covers its own thing, nor do names of other things stand in its leader's way.
  if (overlaps(box, around(at, 2), CLEAR)) return false
  if (taken.some((other) => overlaps(box, other, CLEAR) || crosses(leader, other))) return false
  const isOnLine = ([x, y]: Point) => overlaps(box, { x, y, width: 0, height: 0 }, OFF_ROUTES)
  if (room.lines.some(isOnLine) || room.round.some(isOnLine) || lines.some((point) => toSegment(point, leader) < 4))
    return false
  return seats.every(
    ({ seat }) =>
      !overlaps(box, seat.box, CLEAR) &&
      !crosses(leader, seat.box) &&
      !crosses(seat.leader, box) &&
      !meet(leader, seat.leader),
  )
}

/** Whether words lie on an area: by their corners, the middles of their sides and their own. */
function liesOn({ x, y, width, height }: Box, area: readonly Point[]): boolean {
  return [0, 0.5, 1].some((across) =>
    [0, 0.5, 1].some((down) => isInRing([x + across * width, y + down * height], area)),
  )
}

/** Those that are not on the map, numbered in their order, with the place of each number on it. */
function list(wanted: readonly WantedNote[], seats: readonly Seat[], room: NoteRoom): ListedNote[] {
  const boxes = [...room.taken, ...seats.map(({ seat }) => seat.box)]
  const out = wanted.filter((note) => !seats.some((one) => one.note === note))
  return out.map((note, order) => {
    const listed: ListedNote = { index: note.index, number: order + 1, ink: note.ink }
    if (!note.isInView) return listed
    const at = seatNumber(note, boxes, room.bounds)
    boxes.push(around(at, NUMBER))
    return { ...listed, at }
  })
}

/** Beside a ring where there is room, on a line or an area itself. */
function seatNumber({ at: [x, y], room }: WantedNote, boxes: readonly Box[], bounds: Box): Point {
  const away = room > 3 ? room + NUMBER + 2 : 0
  const seats = [away, away + 2 * NUMBER].flatMap((far) =>
    Array.from({ length: 8 }, (_, turn): Point => {
      const angle = (turn * Math.PI) / 4
      return [x + far * Math.cos(angle), y + far * Math.sin(angle)]
    }),
  )
  const isFree = (seat: Point) => contains(bounds, seat) && !boxes.some((box) => overlaps(around(seat, NUMBER), box, 1))
  return seats.find(isFree) ?? (seats[0] as Point)
}

/** What else must keep off the notes: their boxes and those of the numbers. */
export function noteBoxes({ seated, listed }: Omit<MapNotes, 'ways' | 'rings'>): Box[] {
  return [...seated, ...listed.flatMap(({ at }) => (at ? [around(at, NUMBER)] : []))]
}

type Segment = readonly [from: Point, to: Point]

/** What has no mark of its own gets a small ring where the leader begins. */
function writeLeader([[x1, y1], [x2, y2]]: Segment, { at: [x, y], room }: WantedNote): string {
  const ring = room === NO_MARK ? `M${tenth(x - 2)} ${tenth(y)}a2 2 0 1 0 4 0a2 2 0 1 0-4 0` : ''
  return `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}${ring}`
}

/** The distance of a point from a segment. */
function toSegment([x, y]: Point, [[x1, y1], [x2, y2]]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const part = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy)
}

/** Whether two segments come together; with the turns from each to the ends of the other. */
function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const turn = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

/** Whether a segment runs through a box. Its own thing's mark, on which it begins, is left out by where it begins. */
function crosses([from, to]: Segment, box: Box): boolean {
  if (contains(box, to)) return true
  const { x, y, width, height } = box
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return corners.some((corner, index) => meet([from, to], [corner, corners[(index + 1) % 4] as Point]))
}
