import type { Camera, Position } from './nouns'

/** The world's width in px at zoom 0. */
export const WORLD = 512

/** Longitude and latitude in degrees to world coordinates. Spherical Mercator, EPSG:3857 divided by its own size. */
export function project([lon, lat]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [(lon / 360 + 0.5) * WORLD, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD]
}

/** The free areas, in px, for which a scene's cameras are made. */
export const REFERENCE = { wide: { width: 900, height: 700 }, narrow: { width: 360, height: 400 } } as const

/** Whether a camera for wide screens has a position in the area for which it is made. */
export function isInView({ center, zoom }: Camera, position: Position): boolean {
  const [[x, y], [midX, midY]] = [project(position), project(center)]
  const { width, height } = REFERENCE.wide
  return Math.abs(x - midX) * 2 ** zoom <= width / 2 && Math.abs(y - midY) * 2 ** zoom <= height / 2
}
