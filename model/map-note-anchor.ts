import { pointAround } from './circle-around'
import { project } from './mercator'
import type { Place, Position, Route } from './nouns'
import type { MapNoteAttributes } from './nouns/map-note'
import { shortestWay } from './shortest-way'

/** Where the thing is of which a note on the map speaks: a place, a point on a line, a way or a ring, the middle of an area. */
export function anchorOf(
  note: Pick<MapNoteAttributes, 'at' | 'to' | 'position' | 'along' | 'radius'>,
  places: ReadonlyMap<string, Place>,
  routes: ReadonlyMap<string, Route>,
): Position | undefined {
  const { at, to, along, radius } = note
  const center = ringCenterOf(note, places)
  if (center && radius !== undefined) return pointAround(center, radius, along)
  if (at === undefined) return note.position
  const place = places.get(at)
  const other = places.get(to ?? '')
  if (place && other) return pointAlong(shortestWay(place.at, other.at), along)
  if (place) return place.at
  const geometry = routes.get(at)?.geometry
  if (!geometry) return undefined
  return geometry.type === 'LineString'
    ? pointAlong(geometry.coordinates, along)
    : middle(geometry.coordinates[0] ?? [])
}

/** What a ring is drawn round: a place or a point; nothing where there is none. */
export function ringCenterOf(
  { at, position, radius }: Pick<MapNoteAttributes, 'at' | 'position' | 'radius'>,
  places: ReadonlyMap<string, Place>,
): Position | undefined {
  if (radius === undefined) return undefined
  return at === undefined ? position : places.get(at)?.at
}

/** The point at a part of a line's length, as the map draws it. */
function pointAlong(points: readonly Position[], part: number): Position | undefined {
  const worlds = points.map(project)
  const lengths = worlds.map(([x, y], index) => {
    const [beforeX, beforeY] = worlds[index - 1] ?? [x, y]
    return Math.hypot(x - beforeX, y - beforeY)
  })
  let left = part * lengths.reduce((sum, length) => sum + length, 0)
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index - 1], points[index]]
    if (from && to && left <= length) {
      const fraction = length > 0 ? left / length : 0
      return [from[0] + (to[0] - from[0]) * fraction, from[1] + (to[1] - from[1]) * fraction]
    }
    left -= length
  }
  return points.at(-1)
}

/** The centre of gravity of a ring; the mean of its corners where it has no surface. */
function middle(ring: readonly Position[]): Position | undefined {
  let [surface, lon, lat] = [0, 0, 0]
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    const cross = x * nextY - nextX * y
    surface += cross
    lon += (x + nextX) * cross
    lat += (y + nextY) * cross
  }
  if (surface !== 0) return [lon / (3 * surface), lat / (3 * surface)]
  return ring[0]
}
