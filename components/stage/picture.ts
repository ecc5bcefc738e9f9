/** Scene, size and progress in, everything that is to be drawn out. Pure: the same for figures and for the live map. */
import {
  type Box,
  type Form,
  fitCamera,
  type Point,
  place,
  project,
  type Transform,
  transformFor,
  unproject,
  type WorldCamera,
} from './camera'
import { FRAME_GAP, type Graduations, graduate, type ScaleBar, scaleBar } from './frame'
import { type InsetFrame, placeInset } from './inset'
import { makeNotes } from './notes'
import { type PlacedLabel, placeLabels, type Wanted } from './place-labels'
import { type Measured, measureLine, pointAt, smoothLine } from './route-path'
import type { MapArea, MapLine, MapPlace, SceneMap } from './scene-map'
import { chooseSheets, type GroundLabel, groundFor } from './sheets'

/** A stage or a figure: its size, the neatline, and the part of it that no slip covers. Pixels. */
export type View = { width: number; height: number; form: Form; frame: Box; free: Box }

export type PictureLine = Omit<MapLine, 'points'> & {
  path: Measured /** How much of it is drawn, 0 to 1. */
  drawn: number
}
export type PictureArea = Omit<MapArea, 'rings'> & { rings: Point[][] }
export type PicturePlace = MapPlace & { world: Point; isActive: boolean; hasRing: boolean }
/** What moves along a route; `angle` in degrees clockwise from east. */
export type Mark = {
  shape: 'ship' | 'aircraft' | 'missile' | 'bus' | 'arrow'
  told: boolean
  world: Point
  angle: number
}
/** Part of the world as it is drawn somewhere: the whole view, or an enlargement in it. */
export type Ground = {
  camera: WorldCamera
  transform: Transform
  sheets: string[]
  lines: PictureLine[]
  areas: PictureArea[]
  places: PicturePlace[]
  marks: Mark[]
  labels: PlacedLabel[]
}
export type Picture = Ground & {
  view: View
  graduations: Graduations
  bar: ScaleBar
  notes: string[]
  inset?: Ground & InsetFrame
}

const SHAPES: Partial<Record<MapLine['kind'], Mark['shape']>> = {
  'sea route': 'ship',
  flight: 'aircraft',
  'missile path': 'missile',
  'bus route': 'bus',
}
/** Kinds that are only drawn close up, where their form can be seen. */
const SURVEYED = new Set<MapLine['kind']>(['runway', 'breakwater', 'harbour'])
const CLOSE = 11

/**
 * The finished picture of a scene, or the picture on the way there.
 *
 * @param progress 0 to 1: how much of the scrubbed routes is drawn.
 * @param namesOf The names on the ground of a sheet; none while it is not at hand.
 */
export function makePicture(
  map: SceneMap,
  view: View,
  progress: number,
  namesOf: (sheet: string) => readonly GroundLabel[],
): Picture {
  const camera = cameraFor(map, view)
  const names = namesOf(groundFor(camera.zoom).name)
  const transform = transformFor(camera, view.free)
  const inset = map.inset && placeInset(map, map.inset, view, transform)
  const bounds = intersect(shrink(view.frame, 6), view.free)
  const ground = makeGround(map, camera, transform, view, bounds, progress, names, inset ? [inset.outside] : [])
  const [, lat] = unproject([camera.x, camera.y])
  const picture: Picture = {
    ...ground,
    view,
    graduations: graduate(transform, camera.zoom, view.frame),
    bar: scaleBar(camera.zoom, lat, view.form === 'wide' ? 180 : 90),
    notes: makeNotes(map, ground, inset !== undefined),
  }
  if (inset) {
    const clip = inset.box
    picture.inset = {
      ...inset,
      ...makeGround(
        map,
        inset.camera,
        transformFor(inset.camera, clip),
        { ...view, frame: clip, free: clip },
        shrink(clip, 4),
        progress,
        [],
        [],
      ),
    }
  }
  return picture
}

/** Where the live camera stands in the end. A scene that is no map keeps the whole region in view. */
export function cameraFor(map: SceneMap, view: View): WorldCamera {
  const camera = map[view.form] ?? map.wide ?? { center: [36, 42] as const, zoom: 3.6 }
  return fitCamera(camera, view.free, view.form)
}

function makeGround(
  map: SceneMap,
  camera: WorldCamera,
  transform: Transform,
  view: View,
  bounds: Box,
  progress: number,
  names: readonly GroundLabel[],
  taken: Box[],
): Ground {
  const isClose = camera.zoom >= CLOSE
  const lines = map.lines.filter(({ kind }) => isClose || !SURVEYED.has(kind)).map((line) => makeLine(line, progress))
  const areas = map.areas.map((area) => ({ ...area, rings: area.rings.map((ring) => ring.map(project)) }))
  const places = map.places.map((one) => makePlace(one, map.active))
  const marks = lines.flatMap((line) => makeMarks(line, camera.zoom))
  const shown = places.filter(({ world }) => contains(view.frame, place(transform, world)))
  const wanted = [
    ...wantPlaces(shown, transform, camera.zoom, view.form),
    ...wantGround(names, transform, camera.zoom, view.form, bounds),
  ]
  const rings = shown
    .filter(({ hasRing }) => hasRing)
    .map(({ world, isActive }) => around(place(transform, world), isActive ? 12 : 6))
  const sheets = chooseSheets(camera.zoom, worldBox(transform, view.frame)).map(({ name }) => name)
  const labels = placeLabels(wanted, bounds, [...taken, ...rings], linePixels(lines, transform, view.frame))
  return { camera, transform, sheets, lines, areas, places, marks, labels }
}

function makeLine(line: MapLine, progress: number): PictureLine {
  const { points, ...rest } = line
  const world = points.map(project)
  const path = measureLine(SHAPES[line.kind] || line.kind === 'road' ? smoothLine(world) : world)
  return { ...rest, path, drawn: line.scrub ? progress : 1 }
}

function makePlace(one: MapPlace, active: string | undefined): PicturePlace {
  return {
    ...one,
    world: project(one.at),
    isActive: one.id === active && one.kind !== 'strait',
    hasRing: one.kind !== 'strait',
  }
}

/**
 * Ships follow one another at even distances, the first at the end of what is drawn: they show direction, not number. Where
 * the line has reached its end stands an arrowhead instead.
 */
function makeMarks({ kind, plate, path, drawn }: PictureLine, zoom: number): Mark[] {
  const shape = SHAPES[kind]
  if (!shape || drawn <= 0) return []
  const pixels = Math.max(1, path.length * 2 ** zoom)
  const count = Math.max(1, Math.min(5, Math.round(pixels / 170)))
  const mark = (shape: Mark['shape'], fraction: number): Mark => {
    const { at, angle } = pointAt(path, fraction)
    return { shape, told: plate === 'told', world: at, angle }
  }
  const marks: Mark[] = []
  for (let index = 0; index < count; index++) {
    const fraction = drawn - index / count
    if (fraction > 0.05 && fraction < 1 - 34 / pixels) marks.push(mark(shape, fraction))
  }
  if (drawn >= 1) marks.push(mark('arrow', 1 - 12 / pixels))
  return marks
}

function wantPlaces(places: PicturePlace[], transform: Transform, zoom: number, form: Form): Wanted[] {
  const [small, large] = zoom < 4.5 ? [15, 19] : zoom < 6.8 ? [16, 21] : [17, 23]
  const less = form === 'narrow' ? 1 : 0
  const order = (one: PicturePlace) => (one.isActive ? 0 : one.plate === 'base' ? 2 : 1)
  return [...places]
    .sort((a, b) => order(a) - order(b))
    .map((one) => ({
      text: one.certainty === 'sourced' ? one.name : `${one.name} (approximate)`,
      kind: one.plate === 'told' ? 'told' : order(one) === 2 ? 'place' : 'key',
      at: place(transform, one.world),
      size: (order(one) === 2 ? small : large) - less,
      room: one.isActive ? 12 : 7,
      must: order(one) < 2,
    }))
}

const GROUND_SIZE = { land: 15, water: 17 }

function wantGround(
  names: readonly GroundLabel[],
  transform: Transform,
  zoom: number,
  form: Form,
  bounds: Box,
): Wanted[] {
  return names
    .filter(({ zoom: [from, to] }) => zoom >= from && zoom < to)
    .map(({ text, kind, at }) => ({
      text,
      kind,
      at: place(transform, project(at)),
      size: GROUND_SIZE[kind] - (form === 'narrow' ? 2 : 0),
      room: 0,
      must: false,
    }))
    .filter(({ at }) => contains(bounds, at))
}

/** Points about 6 px apart along the routes that are in the view. */
function linePixels(lines: PictureLine[], transform: Transform, frame: Box): [number, number][] {
  const pixels: [number, number][] = []
  for (const { path } of lines) {
    const steps = Math.min(400, Math.ceil((path.length * transform.scale) / 6))
    for (let step = 0; step <= steps; step++) {
      const pixel = place(transform, pointAt(path, step / steps).at)
      if (contains(frame, pixel)) pixels.push(pixel)
    }
  }
  return pixels
}

const around = ([x, y]: readonly [number, number], room: number): Box => ({
  x: x - room,
  y: y - room,
  width: 2 * room,
  height: 2 * room,
})

export function contains(box: Box, [x, y]: readonly [number, number]): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
}

export function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) }
}

/** The common part of two boxes; without area when they do not meet. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x)
  return { x, y, width, height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) }
}

/** A box of pixels in world coordinates. */
export function worldBox({ scale, x, y }: Transform, box: Box): Box {
  return { x: (box.x - x) / scale, y: (box.y - y) / scale, width: box.width / scale, height: box.height / scale }
}

/** The neatline's distance from the edges of what it frames, px. */
export function frameWithin(
  width: number,
  height: number,
  insets: { left: number; top: number; right: number; bottom: number },
): Box {
  const gap = FRAME_GAP + 1.5
  return {
    x: insets.left + gap,
    y: insets.top + gap,
    width: Math.max(0, width - insets.left - insets.right - 2 * gap),
    height: Math.max(0, height - insets.top - insets.bottom - 2 * gap),
  }
}
