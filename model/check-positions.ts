import type { Place, Position, Route } from './nouns'
import { flip, showPosition } from './positions'
import type { Report, Where } from './problems'

/** Degrees from the nearest other place, below which a position is not odd: farther away than that it is no better turned round. */
const APART = 2
/** Degrees from the vertices beside it, below which a vertex is not odd. */
const ASIDE = 1
/** How many times nearer to another place a position must be the other way round. */
const NEARER = 4

/** Degrees on a flat grid, which is enough to tell near from far. */
function toNearest([lon, lat]: Position, others: readonly Position[]): number {
  return Math.min(...others.map((other) => Math.hypot(other[0] - lon, other[1] - lat)))
}

/** True when a position lies apart from a story's other places, and would lie beside one of them the other way round. */
function looksSwapped(position: Position, others: readonly Position[]): boolean {
  const [apart, turned] = [position, flip(position)].map((one) => toNearest(one, others)) as [number, number]
  return others.length > 0 && apart > APART && turned < APART && turned * NEARER < apart
}

/** True when a vertex lies apart from those beside it on its line, and would lie beside them the other way round. */
function strays(line: readonly Position[], place: number): boolean {
  const position = line[place]
  // Of its two ends the next two: one of them may be the one that strays.
  const [before, after] =
    place === 0 ? [1, 2] : place === line.length - 1 ? [place - 1, place - 2] : [place - 1, place + 1]
  const beside = [line[before], line[after]].filter((one) => one !== undefined)
  const reach = (one: Position) => Math.max(...beside.map((other) => toNearest(one, [other])))
  return (
    position !== undefined &&
    beside.length === 2 &&
    reach(position) > ASIDE &&
    reach(flip(position)) * NEARER < reach(position)
  )
}

function reportSwapped(position: Position, where: Where, report: Report): void {
  const expected = showPosition(flip(position))
  report.error(where, `found ${showPosition(position)}, which looks swapped, expected longitude first: ${expected}`)
}

/**
 * Finds places and routes whose longitude and latitude look swapped. Of each line only the first such position is named.
 *
 * @returns The ids of those.
 */
export function checkPositions(
  places: ReadonlyMap<string, Place>,
  routes: ReadonlyMap<string, Route>,
  whereIs: { place(id: string): Where; route(id: string, path: readonly PropertyKey[]): Where },
  report: Report,
): Set<string> {
  const wrong = new Set<string>()
  const sound: Position[] = []
  for (const { id, at } of places.values()) {
    const others = [...places.values()].filter((other) => other.id !== id).map((other) => other.at)
    if (looksSwapped(at, others)) {
      wrong.add(id)
      reportSwapped(at, whereIs.place(id), report)
    } else sound.push(at)
  }
  for (const { id, geometry } of routes.values()) {
    const isLine = geometry.type === 'LineString'
    for (const [i, line] of (isLine ? [geometry.coordinates] : geometry.coordinates).entries()) {
      const far = line.findIndex((position) => looksSwapped(position, sound))
      // Only where none lies far from all places: those beside a swapped one stray from it.
      const j = far < 0 ? line.findIndex((_, place) => strays(line, place)) : far
      const first = line[j]
      if (!first) continue
      wrong.add(id)
      reportSwapped(first, whereIs.route(id, isLine ? [j] : [i, j]), report)
    }
  }
  return wrong
}
