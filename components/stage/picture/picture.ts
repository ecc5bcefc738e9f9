/** Scene, size and progress in, everything that is to be drawn out. Pure: the same for figures and for the live map. */

import type { Camera } from '../../../model/nouns'
import { sheetFor } from '../basemap/atlas'
import { intersect, shrink, worldBox } from '../world/boxes'
import { type Box, fitCamera, transformFor, unproject, type WorldCamera } from '../world/camera'
import { graduate, scaleBar } from './frame'
import { makeInset, pointsOfLeaders, seatInset } from './inset'
import { makePanel } from './make-panel'
import type { MapData, Picture, SceneMap, View } from './nouns'

/** Room in px that scale bar and notes take inside the frame, where there is no margin for them. */
const STRIP = 24

/**
 * The finished picture of a scene, or the picture on the way there.
 *
 * @param progress 0 to 1: how much of the scrubbed routes is drawn.
 * @param data Which basemaps there are, and what is at hand of them.
 * @param own A camera of the reader's own in place of the scene's; what an enlargement shows can then be looked at itself.
 */
export function makePicture(map: SceneMap, view: View, progress: number, data: MapData, own?: WorldCamera): Picture {
  const { form, frame, free } = view
  const { camera, seat }: Seated = own ? { camera: own } : seatCamera(map, view)
  const transform = transformFor(camera, free)
  const inset = map.inset && map.insetWords && seat && makeInset(map.inset, map.insetWords, seat, transform)
  const strip = {
    x: frame.x,
    y: frame.y + frame.height - STRIP,
    width: frame.width,
    height: marginOf(view) ? 0 : STRIP,
  }
  const panel = makePanel(map, progress, {
    camera,
    transform,
    form,
    frame,
    bounds: intersect(shrink(frame, 6), free),
    data,
    taken: [strip, view.controls, inset?.outside].filter((box) => box !== undefined),
    hidden: inset ? { within: inset.subject, keep: map.active } : undefined,
    // The enlargement has its name.
    named: inset && map.active,
    hasNotes: true,
    ...(inset && { leaders: pointsOfLeaders(inset) }),
  })
  const picture: Picture = {
    ...panel,
    view,
    graduations: graduate(transform, camera.zoom, frame),
    bar: scaleBar(camera.zoom, unproject([camera.x, camera.y])[1], form === 'wide' ? 180 : 90),
    notes: map.notes,
    scene: map,
    atlas: data.atlas,
  }
  if (!inset) return picture
  const close = makePanel(map, progress, {
    camera: inset.camera,
    transform: transformFor(inset.camera, inset.box),
    form,
    frame: inset.box,
    bounds: shrink(inset.box, 4),
    data: sheetData(data, inset),
    taken: [],
    hidden: undefined,
    named: map.active,
    hasNotes: false,
  })
  return { ...picture, inset: { ...inset, ...close } }
}

/**
 * Where the live camera stands in the end: the scene's centre in the middle of what is free, unless the enlargement would
 * then hide what it enlarges.
 */
export const cameraFor = (map: SceneMap, view: View): WorldCamera => seatCamera(map, view).camera

/** Of all basemaps only one that is fine enough for an enlargement, and its names. */
function sheetData({ atlas, namesOf }: MapData, { camera, box }: { camera: WorldCamera; box: Box }): MapData {
  const sheet = sheetFor(atlas, camera.zoom, worldBox(transformFor(camera, box), box))
  return { atlas: sheet ? [sheet] : [], namesOf }
}

type Seated = { camera: WorldCamera; seat?: Box }

/** Every scene that is a map has a camera: scene-map.ts sees to it. */
function seatCamera(map: SceneMap, { form, free }: View): Seated {
  const camera = fitCamera((map[form] ?? map.wide) as Camera, free, form)
  if (!map.inset) return { camera }
  const { outside, shift } = seatInset(map, map.inset, free, form, transformFor(camera, free))
  return { camera: { ...camera, x: camera.x + shift / 2 ** camera.zoom }, seat: outside }
}

/** Where scale bar and notes have their own margin: `below` the frame, or nothing when they must stand inside. */
export function marginOf({ height, frame }: View): 'below' | undefined {
  return height - frame.y - frame.height >= 36 ? 'below' : undefined
}
