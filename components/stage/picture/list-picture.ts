/** What is on a picture, to be read instead of it, and beside it when it is explored. Build time only. */

import { formatDate } from '../../../model/dates'
import type { Place, Position, Route } from '../../../model/nouns'
import type { Scene } from '../../../model/read-scenes'
import type { Story } from '../../../model/read-story'
import type { Words } from '../../words/words'
import { makeSceneMap } from './scene-map'

/** One place, route or area of a scene's map. */
export type PictureEntry = {
  id: string
  name: string
  /** What it is, where or when, in which ink and how certain, in words. */
  text: string
  /** Of that what is true of this scene alone: when, and in which ink. Empty for what is there to show the way. */
  here: string
  /** Of that what is true of it on every map: what it is, where, and how certain. */
  known: string
  note?: string
  /** The id of the source of its position or course. */
  source: string
}

/** In the order in which the scene names them; a place where the scene is has the scene's date. */
export function listPicture(scene: Scene, story: Story, words: Words): PictureEntry[] {
  const { places, lines, areas, active } = makeSceneMap(scene, story, words)
  const { language } = story
  const { mapEntry } = words
  const plates = new Map([...places, ...lines, ...areas].map(({ id, plate }) => [id, plate]))
  return [...plates].flatMap(([id, plate]) => {
    const one = story.places.get(id) ?? story.routes.get(id)
    if (!one) return []
    const date = 'at' in one ? (id === active ? scene.date : undefined) : one.date
    const what = [
      Object.hasOwn(mapEntry.kinds, one.kind) ? mapEntry.kinds[one.kind as keyof typeof mapEntry.kinds] : one.kind,
      'at' in one ? positionOf(one.at, language, mapEntry.compass) : '',
    ]
    const here = [date ? formatDate(date, language) : '', mapEntry.plates[plate]]
    // Not twice, where the note begins with it.
    const certainty = one.note?.toLowerCase().startsWith(one.certainty) ? '' : certaintyOf(one, language, mapEntry)
    const entry: PictureEntry = {
      id,
      name: one.name,
      text: sentence([...what, ...here, certainty]),
      here: here.filter(Boolean).join(', '),
      known: sentence([...what, certainty]),
      source: one.source,
    }
    if (one.note) entry.note = one.note
    return [entry]
  })
}

function sentence(facts: readonly string[]): string {
  const text = facts.filter(Boolean).join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function positionOf(
  [lon, lat]: Position,
  language: string,
  { north, south, west, east }: Words['mapEntry']['compass'],
): string {
  const degrees = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const size = (value: number) => degrees.format(Math.abs(value))
  return `${size(lat)}°\u00a0${lat < 0 ? south : north} ${size(lon)}°\u00a0${lon < 0 ? west : east}`
}

/** A point that is sourced says how far off it may be; what is drawn by hand says that instead. */
function certaintyOf(one: Place | Route, language: string, { certainties, goodTo }: Words['mapEntry']): string {
  if (one.certainty !== 'sourced') return certainties[one.certainty]
  const isLong = one.accuracy >= 1000
  const size = new Intl.NumberFormat(language).format(isLong ? one.accuracy / 1000 : one.accuracy)
  return goodTo(`${size}\u00a0${isLong ? 'km' : 'm'}`)
}
