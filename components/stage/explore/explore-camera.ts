/** The reader's own camera: how it moves, and how far. Pixels are those of the stage. */

import { type Atlas, type BasemapEntry, extentOf } from '../basemap/atlas'
import { isSurveyed } from '../picture/make-panel'
import type { Picture, SceneMap } from '../picture/nouns'
import { contains, worldBox } from '../world/boxes'
import { type Box, type Point, project, transformFor, type WorldCamera } from '../world/camera'

/** The lowest and the highest zoom. */
export type Limits = readonly [min: number, max: number]

/** The whole of the widest basemap at one end, what the drawing carries at the other; the scene's own zoom lies between. */
export function limitsFor({ view: { frame }, camera, scene, atlas }: Picture): Limits {
  const reach = reachOf(atlas)
  const whole = Math.log2(Math.max(frame.width / reach.width, frame.height / reach.height))
  return [Math.min(whole, camera.zoom), Math.max(closestFor(scene, atlas), camera.zoom)]
}

/** The camera after a move by pixels, to the right and down, inside the data. */
export function panBy(camera: WorldCamera, [x, y]: Point, picture: Picture): WorldCamera {
  const scale = 2 ** camera.zoom
  return keepInside({ ...camera, x: camera.x + x / scale, y: camera.y + y / scale }, picture)
}

/** The camera after a change of zoom that leaves what is under a pixel where it is, inside limits and data. */
export function zoomAround(
  camera: WorldCamera,
  [x, y]: Point,
  by: number,
  picture: Picture,
  [min, max]: Limits,
): WorldCamera {
  const zoom = Math.min(max, Math.max(min, camera.zoom + by))
  const { free } = picture.view
  const away = [x - free.x - free.width / 2, y - free.y - free.height / 2] as const
  const part = 1 / 2 ** camera.zoom - 1 / 2 ** zoom
  return keepInside({ x: camera.x + away[0] * part, y: camera.y + away[1] * part, zoom }, picture)
}

/** Moves a camera until the frame shows nothing beyond the data; where the frame is larger than the data, to its middle. */
function keepInside(camera: WorldCamera, { atlas, view: { frame, free } }: Picture): WorldCamera {
  const data = reachOf(atlas)
  const seen = worldBox(transformFor(camera, free), frame)
  const shift = (from: number, size: number, edge: number, whole: number) => {
    if (size >= whole) return edge + whole / 2 - (from + size / 2)
    return Math.max(0, edge - from) - Math.max(0, from + size - edge - whole)
  }
  return {
    ...camera,
    x: camera.x + shift(seen.x, seen.width, data.x, data.width),
    y: camera.y + shift(seen.y, seen.height, data.y, data.height),
  }
}

/** The part of the world that there is data of. */
export const reachOf = (atlas: Atlas): Box => extentOf(atlas[0] as BasemapEntry)

/** As close as a coast good to some 100 m carries, wherever that is. */
const CLOSE = 9.5

/** Closer only where the scene itself lies on a finer basemap, or something is surveyed. */
function closestFor({ lines, inset, wide }: SceneMap, atlas: Atlas): number {
  return Math.max(
    CLOSE,
    ...atlas.filter((entry) => wide && contains(extentOf(entry), project(wide.center))).map(({ zoom }) => zoom[0]),
    wide?.zoom ?? 0,
    inset?.zoom ?? 0,
    lines.some(isSurveyed) ? 13 : 0,
  )
}
