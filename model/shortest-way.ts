import type { Position } from './nouns'

const PARTS = 16
const rad = Math.PI / 180

/** The shortest way from one position to another on the globe, as points: both ends and those between, evenly apart. */
export function shortestWay(from: Position, to: Position): Position[] {
  const [a, b] = [vector(from), vector(to)]
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
  if (angle < 1e-7) return [from, to]
  return Array.from({ length: PARTS + 1 }, (_, index): Position => {
    const [p, q] = [Math.sin((1 - index / PARTS) * angle), Math.sin((index / PARTS) * angle)]
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
    return [Math.atan2(y, x) / rad, Math.atan2(z, Math.hypot(x, y)) / rad]
  })
}

function vector([lon, lat]: Position): [x: number, y: number, z: number] {
  const around = Math.cos(lat * rad)
  return [around * Math.cos(lon * rad), around * Math.sin(lon * rad), Math.sin(lat * rad)]
}
