/** Where a note might stand: round what it speaks of, farther and farther off, in lines of several lengths. */

import type { Box, Form, Point } from '../world/camera'
import type { Side } from './nouns'
import { measureText } from './seat-labels'
import type { WantedNote } from './wanted-notes'

/** `isRight`: the text is set against its right edge, because the leader ends there. */
export type Candidate = { box: Box; leader: readonly [from: Point, to: Point]; isRight: boolean }

/** How long lines may be, in parts of the letters' size. */
const LENGTHS: Record<Form, number[]> = { wide: [13, 10, 8], narrow: [9.5, 7, 12] }
/** From the ring to the end of the leader, px. */
const DISTANCES = [18, 28, 42, 60, 82, 108, 140, 178, 220]
const TURNS = 16
/** px between the leader's end and the words, and between the ring and its beginning. */
const GAP = 6
const LINE = 20 / 17
/** Words of a heavier weight are wider than those that are measured; letters stand a little apart. */
const WIDER = 1.06

/** The preferred first: near, to the right of the thing or on the side that is asked for, in few lines. */
export function candidates({ text, at, room, side }: WantedNote, size: number, form: Form): Candidate[] {
  const found: [cost: number, one: Candidate][] = []
  const blocks = new Map(
    LENGTHS[form].map((length) => wrapText(text, size, length * size)).map((block) => [block.lines, block]),
  )
  for (const block of blocks.values()) {
    for (const distance of DISTANCES) {
      for (let turn = 0; turn < TURNS; turn++) {
        const angle = (turn * 2 * Math.PI) / TURNS
        const one = place(at, room, distance, angle, block, size)
        found.push([distance + (side ? aside(side, angle) : (1 - Math.cos(angle)) * 5) + block.lines * 5, one])
      }
    }
  }
  return found.sort(([a], [b]) => a - b).map(([, one]) => one)
}

/** What it costs to stand elsewhere than on the side that is asked for. */
function aside(side: Side, angle: number): number {
  const wanted = { right: 0, below: Math.PI / 2, left: Math.PI, above: -Math.PI / 2 }[side]
  const off = Math.cos(angle - wanted)
  return off > 0.7 ? (1 - off) * 20 : 90
}

/** The widths of its lines, and of the longest, px. */
type Block = { width: number; lines: number; first: number; last: number }

function place([x, y]: Point, room: number, distance: number, angle: number, block: Block, size: number): Candidate {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const from: Point = [x + (room + 1) * cos, y + (room + 1) * sin]
  const to: Point = [x + (room + distance) * cos, y + (room + distance) * sin]
  const line = LINE * size
  const height = block.lines * line
  const { width } = block
  // Straight up or down the words stand over the leader's end, otherwise beside it, with their nearest line at its height.
  if (Math.abs(cos) < 0.3) {
    const top = sin > 0 ? to[1] + GAP - 2 : to[1] - GAP + 2 - height
    const nearest = sin > 0 ? block.first : block.last
    return { box: { x: to[0] - nearest / 2, y: top, width, height }, leader: [from, to], isRight: false }
  }
  const isRight = cos < 0
  const top = sin < -0.1 ? to[1] - height + line / 2 : to[1] - line / 2
  return {
    box: { x: isRight ? to[0] - GAP - width : to[0] + GAP, y: top, width, height },
    leader: [from, to],
    isRight,
  }
}

/** How wide and how many lines a text is, where no line may be longer than `most` px. */
export function wrapText(text: string, size: number, most: number): Block {
  const widths = [0]
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    const width = WIDER * measureText(longer, 'note', size)
    if (width > most && line) {
      line = word
      widths.push(WIDER * measureText(word, 'note', size))
    } else {
      line = longer
      widths[widths.length - 1] = width
    }
  }
  const [first = 0, last = 0] = [widths[0], widths.at(-1)]
  return { width: Math.ceil(Math.max(...widths)) + 2, lines: widths.length, first, last }
}
