/** What the drawing needs to know of one scene, as plain JSON. Made at build time; the story itself stays behind. */

import { circleAround } from '../../../model/circle-around'
import { formatDate } from '../../../model/dates'
import { anchorOf, ringCenterOf } from '../../../model/map-note-anchor'
import type { Place, Position, Route } from '../../../model/nouns'
import type { Scene } from '../../../model/read-scenes'
import type { Story } from '../../../model/read-story'
import { shortestWay } from '../../../model/shortest-way'
import type { Words } from '../../words/words'
import { readIndex } from '../basemap/read-index'
import { cameraAround } from './camera-around'
import { insetWords } from './inset-words'
import { makeNotes } from './notes'
import type { MapLine, MapNote, Plate, SceneMap } from './nouns'
import { runwayNotes } from './runway-notes'

/** @throws when the scene names a place or route that the story doesn't have; `readStory` has checked that it does. */
export function makeSceneMap(scene: Scene, story: Story, words: Words): SceneMap {
  const { record, told, base } = scene
  const ids = [...new Set([...record, ...told, ...base, ...(scene.place ? [scene.place] : [])])]
  const plateOf = (id: string): Plate => {
    if (record.includes(id)) return told.includes(id) ? 'both' : 'record'
    if (told.includes(id)) return 'told'
    return id === scene.place && !base.includes(id) ? scene.ink : 'base'
  }
  const map: SceneMap = { id: scene.id, visual: scene.visual, places: [], lines: [], areas: [], notes: [] }
  if (scene.beat !== undefined) map.beat = scene.beat
  if (scene.camera) map.wide = scene.camera
  if (scene.cameraNarrow) map.narrow = scene.cameraNarrow
  if (scene.inset) map.inset = scene.inset
  if (scene.place) map.active = scene.place
  const sources = new Set<string>()
  for (const id of ids) {
    const plate = plateOf(id)
    const place = story.places.get(id)
    const route = story.routes.get(id)
    if (place) map.places.push(showPlace(place, plate, words))
    else if (route) addRoute(map, route, plate, scene.scrub.includes(id), story.language)
    else throw new Error(`scene ${scene.id}: no place and no route is called ${id}`)
    sources.add((place ?? route)?.source ?? '')
  }
  if (map.inset) map.insetWords = insetWords(map, map.inset, readIndex(), words)
  if (scene.visual === 'map' && !map.wide) addCameras(map)
  const isOpen = [...sources].some((id) => {
    const source = story.sources.get(id)
    return source !== undefined && /openstreetmap/i.test(`${source.name} ${source.publisher}`)
  })
  if (scene.mapNotes.length > 0) map.mapNotes = scene.mapNotes.flatMap((note) => placeNote(note, story))
  map.notes = makeNotes(map, readIndex(), isOpen ? ['© OpenStreetMap contributors'] : [], words, story.language)
  return map
}

function showPlace({ id, name, kind, at, certainty }: Place, plate: Plate, words: Words): SceneMap['places'][number] {
  const shown = { id, name, kind, at, certainty, plate }
  return certainty === 'sourced' ? shown : { ...shown, label: words.mapEntry.approximate(name) }
}

function placeNote(note: Scene['mapNotes'][number], story: Story): MapNote[] {
  const { text, ink, at: of, to, side, along, radius = 0 } = note
  const at = anchorOf(note, story.places, story.routes)
  if (!at) return []
  const center = ringCenterOf(note, story.places)
  const isOnLine = of !== undefined && story.routes.get(of)?.geometry.type === 'LineString'
  const [from, end] = [story.places.get(of ?? ''), story.places.get(to ?? '')]
  const way = from && end && shortestWay(from.at, end.at).map(rounded)
  return [
    {
      text,
      ink,
      at,
      ...(of && { of }),
      ...((isOnLine || way) && { along }),
      ...(way && { way }),
      ...(center && { ring: circleAround(center, radius).map(rounded) }),
      ...(side && { side }),
    },
  ]
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4
const rounded = ([lon, lat]: Position): Position => [round(lon), round(lat)]

function addRoute(map: SceneMap, route: Route, plate: Plate, scrub: boolean, language: string): void {
  const { id, name, certainty } = route
  if (route.geometry.type === 'Polygon')
    map.areas.push({ id, name, certainty, plate, rings: route.geometry.coordinates })
  else {
    const line: MapLine = { id, name, kind: route.kind, certainty, plate, points: route.geometry.coordinates }
    if (route.date) line.date = formatDate(route.date, language)
    if (route.fadesIn) line.fadesIn = true
    if (certainty === 'schematic' && route.kind !== 'telling') line.error = route.accuracy
    if (scrub) line.scrub = true
    if (route.kind === 'runway') line.notes = runwayNotes(name, route.geometry.coordinates)
    map.lines.push(line)
  }
}

/** A scene without a camera of its own has all that it shows in view. */
function addCameras(map: SceneMap): void {
  const [wide, narrow] = [cameraAround(map, 'wide'), cameraAround(map, 'narrow')]
  if (wide) map.wide = wide
  if (narrow) map.narrow = narrow
}
