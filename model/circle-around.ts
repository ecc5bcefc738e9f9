import type { Position } from './nouns'

/** The mean radius of the globe, km (IUGG). */
const GLOBE = 6371.0088
const PARTS = 72
const rad = Math.PI / 180

/**
 * The point at a distance over the ground from another.
 *
 * @param km The distance.
 * @param part The direction, in parts of a turn clockwise from north: 0.25 is east.
 */
export function pointAround([lon, lat]: Position, km: number, part: number): Position {
  const [angle, turn] = [km / GLOBE, part * 2 * Math.PI]
  const sine = Math.sin(lat * rad) * Math.cos(angle) + Math.cos(lat * rad) * Math.sin(angle) * Math.cos(turn)
  const east = Math.sin(turn) * Math.sin(angle) * Math.cos(lat * rad)
  const across = Math.atan2(east, Math.cos(angle) - Math.sin(lat * rad) * sine) / rad
  return [lon + across, Math.asin(sine) / rad]
}

/** All points at a distance in km from another, every 5 degrees of the compass; the first is the last. */
export function circleAround(center: Position, km: number): Position[] {
  return Array.from({ length: PARTS + 1 }, (_, index) => pointAround(center, km, index / PARTS))
}
