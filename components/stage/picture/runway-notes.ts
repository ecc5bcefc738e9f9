/** What is written along a runway. Build time only. */
import type { Position } from '../../../model/nouns'
import { project } from '../world/camera'
import type { LineNote, Measured } from './nouns'
import { measureLine, pointAt } from './route-path'

/** Its length beside its middle, and its numbers at its ends, as far as its name has them (`17L/35R`). */
export function runwayNotes(name: string, points: readonly Position[]): LineNote[] {
  const path = measureLine(points.map(project))
  const numbers = /(\d\d[LRC]?)\/(\d\d[LRC]?)/.exec(name)
  const [first, second] = [numbers?.[1], numbers?.[2]]
  const ends = first && second ? (isHeading(path, first) ? [first, second] : [second, first]) : []
  return [
    [`${lengthOf(path, points)} km`, 0.6, 8],
    ...ends.map((end, index): LineNote => [end, index ? 1.04 : -0.04, 4]),
  ]
}

/** A runway's number is its heading in tens of degrees, clockwise from north, where one begins to roll. */
function isHeading(path: Measured, number: string): boolean {
  const heading = pointAt(path, 0).angle + 90
  return Math.cos(((heading - Number.parseInt(number, 10) * 10) * Math.PI) / 180) > 0
}

/** Kilometres on the ground, to one place: a world unit is 40 075.017 / 512 km at the equator. */
function lengthOf({ length }: Measured, [start]: readonly Position[]): string {
  return ((length * 40075.017 * Math.cos(((start?.[1] ?? 0) * Math.PI) / 180)) / 512).toFixed(1)
}
