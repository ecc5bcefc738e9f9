/** The straits are narrower than a line on most basemaps: here their shores are moved apart until a ship can be drawn. */
import { type Point, project } from '../../components/stage/world/camera'
import type { LonLat } from './read-coast'
import { nearestOn } from './simplify'

/** The middle of the water between GSHHG's shores, in degrees. */
const AXES: LonLat[][] = [
  [
    [29.15, 41.29],
    [29.135, 41.22],
    [29.111, 41.2],
    [29.1008, 41.19],
    [29.0945, 41.1825],
    [29.0885, 41.18],
    [29.083, 41.178],
    [29.0773, 41.175],
    [29.0757, 41.17],
    [29.0595, 41.16],
    [29.0565, 41.15],
    [29.0615, 41.14],
    [29.074, 41.13],
    [29.0825, 41.12],
    [29.0715, 41.11],
    [29.0595, 41.1],
    [29.058, 41.09],
    [29.059, 41.08],
    [29.048, 41.07],
    [29.045, 41.06],
    [29.0405, 41.05],
    [29.038, 41.045],
    [29.0275, 41.04],
    [29.007, 41.03],
    [28.993, 41.02],
    [28.992, 41.01],
    [28.98, 40.98],
  ],
  [
    [26.9, 40.5],
    [26.685, 40.4],
    [26.663, 40.38],
    [26.648, 40.35],
    [26.581, 40.3],
    [26.501, 40.25],
    [26.466, 40.22],
    [26.4355, 40.21],
    [26.4055, 40.202],
    [26.3755, 40.195],
    [26.375, 40.19],
    [26.376, 40.18],
    [26.378, 40.17],
    [26.382, 40.16],
    [26.383, 40.15],
    [26.38, 40.14],
    [26.3735, 40.13],
    [26.3685, 40.12],
    [26.333, 40.1],
    [26.315, 40.08],
    [26.291, 40.06],
    [26.256, 40.04],
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

/** Bends are tighter than the room is wide: what is moved out of one reach may come into the next. */
const ROUNDS = 8

/** Moves each vertex that is nearer to an axis than `room` (world units) straight away from it, until none is. */
export function openStraits(line: Point[], room: number): Point[] {
  return line.map((vertex) => {
    let moved = vertex
    if (isFar(vertex)) return moved
    for (let round = 0; round < ROUNDS; round++) {
      for (const axis of axes) {
        const { point, distance } = nearestOn(axis, moved)
        if (distance >= room || distance === 0) continue
        const push = room / distance
        moved = [point[0] + (moved[0] - point[0]) * push, point[1] + (moved[1] - point[1]) * push]
      }
    }
    return moved
  })
}
