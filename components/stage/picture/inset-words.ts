/** What is written round an enlargement. Build time only. */
import type { Camera } from '../../../model/nouns'
import type { Words } from '../../words/words'
import { type Atlas, extentOf, sheetFor } from '../basemap/atlas'
import { around, contains } from '../world/boxes'
import { project } from '../world/camera'
import type { InsetWords, SceneMap } from './nouns'

/** Kilometres to a square, as inset.ts chooses among them. */
const STEPS = [1, 2, 5, 10, 20]

/** Name and coordinates of what is enlarged, and for each size of square the captions, the longest first. */
export function insetWords(map: SceneMap, { center, zoom }: Camera, atlas: Atlas, words: Words): InsetWords {
  const named = map.places.find(({ id }) => id === map.active) ?? map.places[0]
  const isDrawn = sheetFor(atlas, zoom, around(project(center), 0)) !== undefined
  const isByTheSea = !isDrawn && atlas.some((entry) => !entry.isGround && contains(extentOf(entry), project(center)))
  const { north, south, west, east } = words.mapEntry.compass
  return {
    title: named?.name ?? '',
    coordinates: `${degrees(center[1], north, south)}  ${degrees(center[0], east, west)}`,
    captions: Object.fromEntries(STEPS.map((step) => [step, captions(step, isByTheSea, words.enlargement)])),
  }
}

function captions(km: number, isByTheSea: boolean, said: Words['enlargement']): string[] {
  const [squares, short] = [said.squares(km), said.short(km)]
  return isByTheSea
    ? [said.enlarged(said.noCoast(squares)), said.noCoast(squares), said.noCoastShort(short), short]
    : [said.enlarged(squares), squares, short]
}

const degrees = (value: number, plus: string, minus: string) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`
