/** The straits are narrower than a line on most sheets: here their shores are moved apart until a ship can be drawn. */
import { type Point, project } from '../../components/stage/camera'
import type { LonLat } from './read-coast'
import { nearestOn } from './simplify'

/** The middle of the water, by hand from GSHHG, in degrees. */
const AXES: LonLat[][] = [
  [
    [29.1496, 41.29],
    [29.1112, 41.2012],
    [29.074, 41.1712],
    [29.0632, 41.1448],
    [29.0788, 41.1184],
    [29.0608, 41.1016],
    [29.0596, 41.08],
    [29.05, 41.0728],
    [29.0464, 41.0584],
    [29.0272, 41.0416],
    [28.9972, 41.02],
    [28.985, 40.98],
  ],
  [
    [26.9, 40.5],
    [26.678, 40.38],
    [26.462, 40.218],
    [26.393, 40.2],
    [26.384, 40.131],
    [26.21, 40.029],
    [26.051, 40.02],
  ],
]
const axes = AXES.map((axis) => axis.map(project))

const [left, top] = project([25.5, 41.6])
const [right, bottom] = project([29.7, 39.7])
/** Saves measuring the whole world. */
const isFar = ([x, y]: Point) => x < left || x > right || y < top || y > bottom

/** Whether a point is within `room` world units of the middle of a strait. */
export function isInStrait(point: Point, room: number): boolean {
  return !isFar(point) && axes.some((axis) => nearestOn(axis, point).distance < room)
}

/** Moves each vertex that is nearer to an axis than `room` (world units) straight away from it, to that distance. */
export function openStraits(line: Point[], room: number): Point[] {
  return line.map((vertex) => {
    if (isFar(vertex)) return vertex
    for (const axis of axes) {
      const { point, distance } = nearestOn(axis, vertex)
      if (distance >= room || distance === 0) continue
      const push = room / distance
      return [point[0] + (vertex[0] - point[0]) * push, point[1] + (vertex[1] - point[1]) * push]
    }
    return vertex
  })
}
