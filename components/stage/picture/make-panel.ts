/** Part of the world as it is drawn somewhere: the whole view, or an enlargement in it. */

import { type BasemapEntry, chooseBasemaps } from '../basemap/atlas'
import { around, contains, pixelsAlong, worldBox } from '../world/boxes'
import { type Box, type Form, type Point, project, type Transform, toPixel, type WorldCamera } from '../world/camera'
import { makeMarks } from './marks'
import type { Label, MapData, MapLine, MapNotes, MapPlace, Panel, PictureLine, PicturePlace, SceneMap } from './nouns'
import { curveRoute, measureLine, pointAt } from './route-path'
import { labelBox, seatLabels } from './seat-labels'
import { noteBoxes, seatNotes } from './seat-notes'
import { wantBasemapNames, wantLines, wantPlaces } from './wanted-labels'
import { noteSize, ringsOf, wantNotes, waysOf, writeRings, writeWays } from './wanted-notes'

type Setting = {
  camera: WorldCamera
  transform: Transform
  form: Form
  /** What is seen, and inside which part of it names may stand, px. */
  frame: Box
  bounds: Box
  data: MapData
  /** Boxes in px that names must leave free. */
  taken: Box[]
  /** Places within these px are left to the enlargement, but for one. */
  hidden: { within: Box; keep: string | undefined } | undefined
  /** The id of a place that is named elsewhere. */
  named?: string | undefined
  /** The notes stand on the whole view, not in an enlargement. */
  hasNotes: boolean
  /** Points of the two lines from an enlargement to what it enlarges, px. */
  leaders?: readonly Point[]
}

/** Kinds that are only drawn close up, where their form can be seen. */
const SURVEYED = new Set<MapLine['kind']>(['runway', 'breakwater', 'harbour'])
/** Kinds that are drawn as smooth curves, because only their ends and the way round are known. */
const CURVED = new Set<MapLine['kind']>(['sea route', 'flight', 'missile path', 'bus route', 'road', 'telling'])
const CLOSE = 10

export const isSurveyed = ({ kind }: MapLine) => SURVEYED.has(kind)

/** Chooses what is drawn at a camera, and where its names stand. */
export function makePanel(map: SceneMap, progress: number, setting: Setting): Panel {
  const { camera, transform, frame, hidden } = setting
  const isClose = camera.zoom >= CLOSE
  const basemaps = chooseBasemaps(setting.data.atlas, camera.zoom, worldBox(transform, frame))
  const lines = map.lines
    .filter((line) => isClose || !isSurveyed(line))
    .map((line) => makeLine(line, progress, 1 / transform.scale))
  const hasRunways = lines.some(({ kind }) => kind === 'runway')
  const places = map.places
    .map((one) => makePlace(one, map.active, hasRunways))
    .filter(({ id, world }) => !hidden || id === hidden.keep || !contains(hidden.within, toPixel(transform, world)))
  return {
    camera,
    transform,
    basemaps,
    lines,
    areas: map.areas.map((area) => ({ ...area, rings: area.rings.map((ring) => ring.map(project)) })),
    places,
    marks: lines.flatMap((line) => makeMarks(line, camera.zoom)),
    ...placeWords(map, lines, places, basemaps, setting),
  }
}

type Seats = { names: Label[]; taken: Box[]; lines: Point[]; round: Point[] }
type Seated = { key: string; seats: () => Seats; mapNotes: () => MapNotes }
/**
 * Where a scene's notes and the names of its places stand, as it was seen last. That is the dearest part of a picture, which is made
 * again whenever map data come, and once more to know which notes are listed; none of that moves them.
 */
const seated = new WeakMap<SceneMap, Seated>()

/** Names of places first, then the notes, then what names the ground: each keeps off what stands. */
function placeWords(
  map: SceneMap,
  lines: PictureLine[],
  places: PicturePlace[],
  basemaps: readonly BasemapEntry[],
  setting: Setting,
): Pick<Panel, 'labels' | 'mapNotes'> {
  const { camera, transform, form, frame, bounds, data, taken, named } = setting
  const shown = places.filter(({ world }) => contains(frame, toPixel(transform, world)))
  const notes = setting.hasNotes ? (map.mapNotes ?? []) : []
  const ways = once(() => waysOf(notes, transform))
  const measured = ringsOf(notes)
  const seats = once((): Seats => {
    const rings = shown
      .filter(({ hasRing }) => hasRing)
      .map(({ world, isActive }) => around(toPixel(transform, world), isActive ? 8 : 3))
    // Arrowheads are kept clear, but not the ends themselves: there stand places with names of their own.
    const tips = lines
      .filter(({ kind, plate }) => plate !== 'base' && CURVED.has(kind))
      .map(({ path }) => around(toPixel(transform, pointAt(path, 1 - 20 / (path.length * transform.scale)).at), 7))
    const wanted = wantPlaces(shown, transform, camera.zoom, form)
    const ink = {
      taken: [...taken, ...rings, ...tips],
      lines: [
        ...(setting.leaders ?? []),
        ...[...lines.map(({ path }) => path), ...ways()].flatMap(({ points }) => pixelsAlong(points, transform, frame)),
      ],
    }
    const round = measured.flatMap(({ path }) => pixelsAlong(path.points, transform, frame))
    return {
      ...ink,
      round,
      names: seatLabels(
        wanted.filter(({ id }) => id === undefined || id !== named),
        bounds,
        ink.taken,
        [...ink.lines, ...round],
      ),
    }
  })
  const mapNotes = once((): MapNotes => {
    const size = noteSize(setting)
    if (notes.length === 0) return { size, seated: [], listed: [], ways: '', rings: [] }
    const { names, taken: stands, lines: drawn, round } = seats()
    const wanted = wantNotes(notes, lines, places, transform, frame)
    const areas = map.areas.flatMap(({ rings }) =>
      rings.map((ring) => ring.map((at) => toPixel(transform, project(at)))),
    )
    const room = { size, form, bounds, taken: [...stands, ...names.map(labelBox)], lines: drawn, round, areas }
    return { ...seatNotes(wanted, room), ways: writeWays(ways(), transform), rings: writeRings(measured, transform) }
  })
  const key = JSON.stringify({ ...setting, data: '' })
  const known = seated.get(map)
  const its = known?.key === key ? known : { key, seats, mapNotes }
  // An enlargement is of the same scene.
  if (setting.hasNotes) seated.set(map, its)
  const labels = once((): Label[] => {
    const { names, taken: stands, lines: drawn } = its.seats()
    const wanted = [
      ...(camera.zoom >= CLOSE ? wantLines(lines, transform, frame) : []),
      ...wantBasemapNames(
        basemaps.flatMap(({ name }) => data.namesOf(name)),
        map.places,
        transform,
        camera.zoom,
        form,
        bounds,
      ),
    ]
    const boxes = [...stands, ...names.map(labelBox), ...noteBoxes(its.mapNotes())]
    return [...names, ...seatLabels(wanted, bounds, boxes, drawn)]
  })
  return { labels, mapNotes: its.mapNotes }
}

function once<T>(find: () => T): () => T {
  let found: T | undefined
  return () => {
    found ??= find()
    return found
  }
}

/** @param pixel World units. */
function makeLine(line: MapLine, progress: number, pixel: number): PictureLine {
  const { points, ...rest } = line
  const world = points.map(project)
  const path = measureLine(CURVED.has(line.kind) ? curveRoute(world, pixel) : world)
  return { ...rest, path, drawn: line.scrub ? progress : 1 }
}

/** A strait is no point, and an airfield whose runways are drawn needs no ring over them. */
function makePlace(one: MapPlace, active: string | undefined, hasRunways: boolean): PicturePlace {
  const hasRing = one.kind !== 'strait' && !(hasRunways && /^air/.test(one.kind))
  return { ...one, world: project(one.at), isActive: one.id === active, hasRing }
}
