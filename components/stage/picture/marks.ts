/** What moves along a route. */

import type { Mark, PictureLine, Shape } from './nouns'
import { pointAt } from './route-path'

const SHAPES: Partial<Record<PictureLine['kind'], Shape>> = {
  'sea route': 'ship',
  flight: 'aircraft',
  'missile path': 'missile',
  'bus route': 'bus',
}
/** Half the distance of the two lines of a route on which both accounts agree, px. */
export const APART = 3.4
/** Pixels between two symbols, at least; and before the end of a route, where its arrowhead stands. */
const SPACING = 170
const CLEAR = 34

/**
 * Symbols follow one another at even distances, the first at the end of what is drawn: they show direction, not number. An
 * arrowhead stands at the end of a finished route. What is only told does not move: it has the arrowhead alone, or a ship.
 *
 * @param zoom Of the finished picture, so that a flight of the camera changes nothing.
 */
export function makeMarks({ kind, plate, path, drawn }: PictureLine, zoom: number): Mark[] {
  const shape = SHAPES[kind]
  if (!(shape || kind === 'telling') || drawn <= 0 || plate === 'base') return []
  const pixels = Math.max(1, path.length * 2 ** zoom)
  const mark = (one: Shape, fraction: number, told: boolean, aside: number): Mark => {
    const { at, angle } = pointAt(path, fraction)
    return { shape: one, told, world: at, angle, aside }
  }
  const marks: Mark[] = []
  const isTold = plate === 'told'
  const count = Math.max(1, Math.min(5, Math.round(pixels / SPACING)))
  for (let index = 0; index < count && shape && (!isTold || shape === 'ship'); index++) {
    const fraction = drawn - index / count
    if (fraction > 0.05 && fraction < 1 - CLEAR / pixels)
      marks.push(mark(shape, fraction, isTold, plate === 'both' ? -APART : 0))
  }
  if (drawn >= 1) {
    const end = 1 - 12 / pixels
    if (plate === 'both') marks.push(mark('arrow', end, true, APART), mark('arrow', end, false, -APART))
    else marks.push(mark('arrow', end, isTold, 0))
  }
  return marks
}
