/** Where names stand: beside what they name, apart from one another, inside the free area. Pixels throughout. */

import { overlaps } from '../world/boxes'
import type { Box, Point } from '../world/camera'
import { LABEL_WIDTHS } from './label-widths'
import type { Anchor, Label, LabelKind } from './nouns'
import { LETTERS } from './plates'

/** A name that looks for its place. `room` is how far in px its mark reaches from the point. */
export type Wanted = {
  /** Of what it names, if that has one. */
  id?: string
  text: string
  kind: LabelKind
  at: readonly [x: number, y: number]
  size: number
  room: number
  /** Drawn even where nothing is free. */
  must: boolean
}

/** The width of a text in px, from the font's own advances: the same at build time and in the browser. */
export function measureText(text: string, kind: LabelKind, size: number): number {
  const shown = kind === 'land' ? text.toUpperCase() : text
  let width = 0
  for (const letter of shown)
    width += (LABEL_WIDTHS.charCodeAt(letter.charCodeAt(0) - 32) || 78) - 33 + 100 * LETTERS[kind].tracking
  return (width / 100) * size * (kind === 'key' ? 1.05 : 1)
}

/** The box of a label in px. Capitals reach 0.66 of the size above the baseline, descenders 0.2 below (font metrics). */
export function labelBox({ text, kind, x, y, size, anchor }: Label): Box {
  const width = measureText(text, kind, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - size * 0.72, width, height: size * 0.94 }
}

const holds = (outer: Box, { x, y, width, height }: Box) =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height

/** Sides in order of preference: right, left, above, below, then the corners. Factors of the room, and anchors. */
const SIDES: [dx: number, dy: number, anchor: Anchor][] = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1, 'middle'],
  [0, 1, 'middle'],
  [0.8, -0.8, 'start'],
  [0.8, 0.8, 'start'],
  [-0.8, -0.8, 'end'],
  [-0.8, 0.8, 'end'],
]
/** More rings of sides, px farther off, for names that must stand; what it costs to have to go there. */
const FARTHER = [0, 9, 22]
const FARTHER_COST = 40
const SHIFTS = [0, -1, 1, -2, 2, -3, 3]

/**
 * Places names in their order, the most important first. A name that finds no free side is left out, unless it must stand.
 *
 * @param bounds Inside which every name must lie.
 * @param taken Boxes that no name may touch: marks, enlargements.
 * @param lines Points of routes in px, a few px apart: names keep off them where they can.
 */
export function seatLabels(
  wanted: readonly Wanted[],
  bounds: Box,
  taken: readonly Box[],
  lines: readonly Point[],
): Label[] {
  const boxes = [...taken]
  const labels: Label[] = []
  for (const want of wanted) {
    let best: Label | undefined
    let least = want.must ? 1e9 : 1e4
    for (const [order, label] of candidates(want).entries()) {
      // The later ones are only preferred less.
      if (order >= least) break
      const box = labelBox(label)
      if (!holds(bounds, box)) continue
      const hits = boxes.filter((other) => overlaps(box, other, 3)).length
      const crossed = lines.filter(([x, y]) => overlaps(box, { x, y, width: 0, height: 0 }, 5)).length
      const cost =
        order +
        (order < SIDES.length || want.room === 0 ? 0 : FARTHER_COST) +
        hits * 1e5 +
        crossed * (want.room > 0 ? 6 : 1e5)
      if (cost < least) {
        least = cost
        best = label
      }
    }
    if (best) {
      labels.push(best)
      boxes.push(labelBox(best))
    }
  }
  return labels
}

function candidates({ text, kind, at: [x, y], size, room, must }: Wanted): Label[] {
  const middle = y + size * 0.33
  if (room > 0) {
    return (must ? FARTHER.map((more) => room + more) : [room]).flatMap((away) =>
      SIDES.map(([dx, dy, anchor]) => ({
        text,
        kind,
        x: x + dx * (away + (dy === 0 ? 5 : 2)),
        y: middle + dy * (away + size * 0.55),
        size,
        anchor,
      })),
    )
  }
  return SHIFTS.flatMap((down) =>
    SHIFTS.map((side) => ({
      text,
      kind,
      x: x + side * size * 2,
      y: middle + down * size * 1.4,
      size,
      anchor: 'middle' as const,
    })),
  )
}
