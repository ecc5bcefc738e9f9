import type { Place, Position, Route } from './nouns'
import type { Report, Where } from './problems'

/** Degrees from the nearest other place, below which a position is not odd. */
const APART = 2
/** How many times nearer to another place a position must be the other way round. */
const NEARER = 4

function flip([lon, lat]: Position): Position {
  return [lat, lon]
}

/** Degrees on a flat grid, which is enough to tell near from far. */
function toNearest([lon, lat]: Position, others: readonly Position[]): number {
  return Math.min(...others.map((other) => Math.hypot(other[0] - lon, other[1] - lat)))
}

/** True when a position lies apart from a story's other places, and would lie beside one of them the other way round. */
function looksSwapped(position: Position, others: readonly Position[]): boolean {
  const apart = toNearest(position, others)
  return others.length > 0 && apart > APART && toNearest(flip(position), others) * NEARER < apart
}

function reportSwapped(position: Position, where: Where, report: Report): void {
  const [found, expected] = [position, flip(position)].map((pair) => `[${pair.join(', ')}]`)
  report.error(where, `found ${found}, which looks swapped, expected longitude first: ${expected}`)
}

/** Finds places and routes whose longitude and latitude look swapped. Of each line only the first such position is named. */
export function checkPositions(
  places: ReadonlyMap<string, Place>,
  routes: ReadonlyMap<string, Route>,
  whereIs: { place(id: string): Where; route(id: string, path: readonly PropertyKey[]): Where },
  report: Report,
): void {
  const sound: Position[] = []
  for (const { id, at } of places.values()) {
    const others = [...places.values()].filter((other) => other.id !== id).map((other) => other.at)
    if (looksSwapped(at, others)) reportSwapped(at, whereIs.place(id), report)
    else sound.push(at)
  }
  for (const { id, geometry } of routes.values()) {
    const isLine = geometry.type === 'LineString'
    for (const [i, line] of (isLine ? [geometry.coordinates] : geometry.coordinates).entries()) {
      const j = line.findIndex((position) => looksSwapped(position, sound))
      const first = line[j]
      if (first) reportSwapped(first, whereIs.route(id, isLine ? [j] : [i, j]), report)
    }
  }
}
