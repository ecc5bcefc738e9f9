import type { SceneMap } from '../../components/stage/picture/nouns'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { fitCamera, type WorldCamera } from '../../components/stage/world/camera'
import { planFlight } from '../../components/stage/world/flight'
import { wordsOf } from '../../components/words/words-of'
import type { Camera } from '../../model/nouns'
import { readStory } from '../../model/read-story'
import type { Setting } from './map-page'

const SLUG = 'the-map-on-the-table'
/** Seconds for which routes are drawn on. */
const SECONDS = 2.4
/** What a map has of a desktop's page, px. */
const FREE = { x: 0, y: 0, width: 1100, height: 800 }

/** Settings by name, each in both forms: two flights of the story's own, a scene with routes to draw, ten times as much. */
export function makeSettings(): Record<string, Setting> {
  const story = readStory(SLUG, { visuals: VISUAL_MODELS })
  const words = wordsOf(story.language)
  const chapters = story.chapters.map(({ scenes }) => scenes.map((scene) => makeSceneMap(scene, story, words)))
  const maps = chapters.flat()
  const flights = chapters.flatMap(flightsOf).sort((a, b) => b.duration - a.duration)
  const [longest, usual] = [flights[0], flights[flights.length >> 1]]
  if (!longest || !usual) throw new Error(`No two scenes of ${SLUG} that follow one another have a map.`)
  const route = maps.filter(({ lines }) => lines.some(({ scrub }) => scrub)).sort(byLines)[0] as SceneMap
  const settings: Record<string, Setting> = {}
  for (const form of ['wide', 'narrow'] as const) {
    for (const [name, { from, to, duration }] of Object.entries({ longest, usual }))
      settings[`${name}-${form}`] = { from, to, form, seconds: duration / 1000 }
    const { to } = longest
    settings[`route-${form}`] = { from: route, to, form, seconds: SECONDS }
    settings[`tenfold-${form}`] = { from: multiply(route, 10), to: multiply(to, 10), form, seconds: SECONDS }
  }
  return settings
}

/** The flights between the maps of a chapter, in the order in which one reads; `duration` in ms, as on a desktop. */
function flightsOf(maps: readonly SceneMap[]): { from: SceneMap; to: SceneMap; duration: number }[] {
  const seen = maps.filter(({ wide }) => wide)
  return seen.slice(1).map((to, index) => {
    const from = seen[index] as SceneMap
    const [start, end] = [from, to].map(({ wide }) => fitCamera(wide as Camera, FREE, 'wide')) as [
      WorldCamera,
      WorldCamera,
    ]
    return { from, to, duration: planFlight(start, end, FREE.width).duration }
  })
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
