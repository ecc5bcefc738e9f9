import type { Place, Position, Route } from './model'
import type { Report, Where } from './problems'

type Box = { west: number; south: number; east: number; north: number }
/** Degrees around the other places in which a position is not odd. */
const MARGIN = 2
/** With fewer places than this nothing can be said about where a story plays. */
const ENOUGH = 3

function boxAround(positions: readonly Position[]): Box | undefined {
  if (positions.length < ENOUGH) return undefined
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return {
    west: Math.min(...lons) - MARGIN,
    south: Math.min(...lats) - MARGIN,
    east: Math.max(...lons) + MARGIN,
    north: Math.max(...lats) + MARGIN,
  }
}

function isInside([lon, lat]: Position, box: Box): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north
}

/** Reports a position that lies apart from the story's other places, and would lie among them the other way round. */
function checkOrder(position: Position, others: readonly Position[], where: Where, report: Report): void {
  const box = boxAround(others)
  const [lon, lat] = position
  if (!box || isInside(position, box) || !isInside([lat, lon], box)) return
  report.error(where, `[${lon}, ${lat}] looks swapped, expected longitude first: [${lat}, ${lon}]`)
}

/** Finds places and routes whose longitude and latitude look swapped. Of each line only the first such position is named. */
export function checkPositions(
  places: ReadonlyMap<string, Place>,
  routes: ReadonlyMap<string, Route>,
  whereIs: { place(id: string): Where; route(id: string, path: readonly PropertyKey[]): Where },
  report: Report,
): void {
  const all = [...places.values()]
  for (const { id, at } of all) {
    const others = all.filter((other) => other.id !== id).map((other) => other.at)
    checkOrder(at, others, whereIs.place(id), report)
  }
  const positions = all.map(({ at }) => at)
  for (const { id, geometry } of routes.values()) {
    const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates]
    const box = boxAround(positions)
    const odd = (position: Position) => box && !isInside(position, box) && isInside([position[1], position[0]], box)
    for (const [i, line] of lines.entries()) {
      const j = line.findIndex(odd)
      const first = line[j]
      const path = geometry.type === 'Polygon' ? [i, j] : [j]
      if (first) checkOrder(first, positions, whereIs.route(id, path), report)
    }
  }
}
