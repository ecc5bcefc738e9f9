/** What is being drawn: points in their order. Pure. */
import type { Position } from '../../model/nouns'

export type ShapeKind = 'place' | 'line' | 'area'

/** How many points make one: fewer are not written. */
export const LEAST = { place: 1, line: 2, area: 3 } as const

/** With one more point; a place is where the last one is. */
export function addPoint(kind: ShapeKind, points: readonly Position[], at: Position): Position[] {
  return kind === 'place' ? [at] : [...points, at]
}

export function movePoint(points: readonly Position[], index: number, to: Position): Position[] {
  return points.map((point, at) => (at === index ? to : point))
}

/** Without one, the last where none is named. */
export function takeBack(points: readonly Position[], index = points.length - 1): Position[] {
  return points.filter((_, at) => at !== index)
}

/** Degrees as exact as a screen shows them at a zoom: to a pixel. `35.874,34.915`. */
export function writePosition([lon, lat]: Position, zoom: number): string {
  const digits = Math.max(1, Math.min(6, Math.ceil(Math.log10((512 * 2 ** zoom) / 360))))
  return [lon, lat].map((degrees) => Number(degrees.toFixed(digits))).join(',')
}

/** As `npm run new` takes it: `at`, `line` or `area`. */
export function writeShape(kind: ShapeKind, points: readonly Position[], zoom: number): Record<string, string> {
  const text = points.map((point) => writePosition(point, zoom)).join(' ')
  return points.length < LEAST[kind] ? {} : { [kind === 'place' ? 'at' : kind]: text }
}
