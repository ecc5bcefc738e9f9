/** What is written round an enlargement. Build time only. */
import type { Camera } from '../../../model/nouns'
import { type Atlas, extentOf, sheetFor } from '../basemap/atlas'
import { around, contains } from '../world/boxes'
import { project } from '../world/camera'
import type { InsetWords, SceneMap } from './nouns'

/** Kilometres to a square, as inset.ts chooses among them. */
const STEPS = [1, 2, 5, 10, 20]

/** Name and coordinates of what is enlarged, and for each size of square the captions, the longest first. */
export function insetWords(map: SceneMap, { center, zoom }: Camera, atlas: Atlas): InsetWords {
  const named = map.places.find(({ id }) => id === map.active) ?? map.places[0]
  const isDrawn = sheetFor(atlas, zoom, around(project(center), 0)) !== undefined
  const isByTheSea = !isDrawn && atlas.some((entry) => !entry.isGround && contains(extentOf(entry), project(center)))
  return {
    title: named?.name ?? '',
    coordinates: `${degrees(center[1], 'N', 'S')}  ${degrees(center[0], 'E', 'W')}`,
    captions: Object.fromEntries(STEPS.map((step) => [step, captions(step, isByTheSea)])),
  }
}

function captions(step: number, isByTheSea: boolean): string[] {
  const squares = `One square is ${step === 1 ? 'one kilometre' : `${step} kilometres`}.`
  const last = `${step} km squares.`
  return isByTheSea
    ? [
        `Enlarged. ${squares} Coast not drawn at this scale.`,
        `${squares} Coast not drawn at this scale.`,
        `${step} km squares. Coast not drawn.`,
        last,
      ]
    : [`Enlarged. ${squares}`, squares, last]
}

const degrees = (value: number, plus: string, minus: string) =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`
