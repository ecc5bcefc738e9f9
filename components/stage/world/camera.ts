/**
 * Where things lie on the map. World coordinates are Web Mercator pixels at zoom 0 with 512 px tiles: x and y run from 0
 * to 512, north up. A picture is the world scaled by 2^zoom and shifted: no other projection is needed.
 */
import { project, REFERENCE, WORLD } from '../../../model/mercator'
import type { Camera } from '../../../model/nouns'

export { project, REFERENCE }

export type Point = readonly [x: number, y: number]
/** Pixels, from the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }
/** The world's scale in pixels per world unit, and the pixel on which the world's origin falls. */
export type Transform = { scale: number; x: number; y: number }
/** Centre in world coordinates and zoom. */
export type WorldCamera = { x: number; y: number; zoom: number }

/** World coordinates back to longitude and latitude in degrees. */
export function unproject([x, y]: Point): [lon: number, lat: number] {
  const n = Math.PI * (1 - (2 * y) / WORLD)
  return [(x / WORLD - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI]
}

export type Form = keyof typeof REFERENCE
/** How much more than the reference a free area of other proportions shows, beside or above it. */
const LARGER = 1.6

/** The camera of a scene for a free area of another size than the one it was made for: same centre, other zoom. */
export function fitCamera(camera: Camera, free: Box, form: Form): WorldCamera {
  const [x, y] = project(camera.center)
  const { width, height } = REFERENCE[form]
  const fit = Math.min(free.width / width, free.height / height)
  return { x, y, zoom: camera.zoom + (fit > 0 ? Math.log2(fit) : 0) }
}

/**
 * What a screen shows of the world around a camera, in world coordinates: the same whatever its size (`fitCamera`), a little more
 * where its proportions are others.
 */
export function usualView(camera: Camera, form: Form): Box {
  const [x, y] = project(camera.center)
  const size = LARGER / 2 ** camera.zoom
  const [width, height] = [REFERENCE[form].width * size, REFERENCE[form].height * size]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Puts the camera's centre into the middle of the free area. */
export function transformFor(camera: WorldCamera, free: Box): Transform {
  const scale = 2 ** camera.zoom
  return {
    scale,
    x: free.x + free.width / 2 - camera.x * scale,
    y: free.y + free.height / 2 - camera.y * scale,
  }
}

/** World coordinates to pixels. */
export function toPixel(transform: Transform, [x, y]: Point): [x: number, y: number] {
  return [x * transform.scale + transform.x, y * transform.scale + transform.y]
}

/** Kilometres on the ground to one pixel, at a latitude in degrees. 40 075.017 km is the equator (WGS84). */
export function kilometresPerPixel(zoom: number, lat: number): number {
  return (40075.017 * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom)
}
