import type { SceneMap } from '../../components/stage/picture/nouns'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { readStory } from '../../model/read-story'
import type { Setting } from './map-page'

const SLUG = 'the-map-on-the-table'
/** Seconds that every control flies: about what the paper takes for this way. */
const SECONDS = 2.4

/** Settings by name, each in both forms: the flight from Moscow to Tartus, a scene with routes to draw, ten times as much. */
export function makeSettings(): Record<string, Setting> {
  const story = readStory(SLUG, { visuals: VISUAL_MODELS })
  const maps = story.chapters.flatMap(({ scenes }) => scenes).map((scene) => makeSceneMap(scene, story))
  const closest = (place: string) => {
    const [first, ...rest] = maps.filter((map) => map.places.some(({ id }) => id === place) && !map.inset)
    if (!first) throw new Error(`No scene of ${SLUG} shows ${place}: name a place that one shows.`)
    return rest.reduce((best, map) => ((map.wide?.zoom ?? 0) > (best.wide?.zoom ?? 0) ? map : best), first)
  }
  const [from, to] = [closest('moscow'), closest('tartus')]
  const route = maps.filter(({ lines }) => lines.some(({ scrub }) => scrub)).sort(byLines)[0] as SceneMap
  const settings: Record<string, Setting> = {}
  for (const form of ['wide', 'narrow'] as const) {
    settings[`flight-${form}`] = { from, to, form, seconds: SECONDS }
    settings[`route-${form}`] = { from: route, to, form, seconds: SECONDS }
    settings[`tenfold-${form}`] = { from: multiply(route, 10), to: multiply(to, 10), form, seconds: SECONDS }
  }
  return settings
}

const byLines = (a: SceneMap, b: SceneMap) => b.lines.length - a.lines.length

/** The same scene with so many times the places and routes, each copy a little further east. */
function multiply(map: SceneMap, times: number): SceneMap {
  const copies = Array.from({ length: times }, (_, index) => index)
  const move = ([lon, lat]: readonly number[], copy: number) => [(lon ?? 0) + copy / 3, lat ?? 0] as [number, number]
  return {
    ...map,
    places: copies.flatMap((copy) =>
      map.places.map((place) => ({ ...place, id: `${place.id}-${copy}`, at: move(place.at, copy) })),
    ),
    lines: copies.flatMap((copy) =>
      map.lines.map((line) => ({
        ...line,
        id: `${line.id}-${copy}`,
        points: line.points.map((point) => move(point, copy)),
      })),
    ),
  }
}
