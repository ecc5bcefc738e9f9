/** The lines in the margin: what is only schematic, what is not agreed, where the base comes from. */

import { formatDate, parseDate } from '../../../model/dates'
import type { Words } from '../../words/words'
import { chooseBasemaps, extentOf, sheetFor } from '../basemap/atlas'
import type { IndexEntry } from '../basemap/read-index'
import { around, holds } from '../world/boxes'
import { project, usualView } from '../world/camera'
import type { SceneMap } from './nouns'

/** From this zoom on the coast comes from an enlargement. */
const CLOSE = 10

/**
 * Composed from what is drawn, the most needed first. Build time only.
 *
 * @param index All basemaps; what the scene's camera sees of them is credited.
 * @param credits Whom else the map owes.
 * @param language In which months are written.
 */
export function makeNotes(
  map: SceneMap,
  index: readonly IndexEntry[],
  credits: string[],
  words: Words,
  language = 'en',
): string[] {
  const { mapMargin } = words
  const under = [...basemapsUnder(map.wide, index), ...sheetUnder(map.inset, index)]
  const named = creditsOf(under, language)
  // What its licence asks for stands first, where others may find no room.
  const notes = named.filter((credit) => credit.startsWith('©')).map((credit) => `${credit}.`)
  const { lines } = map
  const certainties = [...map.lines, ...map.areas, ...map.places].map(({ certainty }) => certainty)
  if (map.lines.some(({ kind }) => kind === 'telling')) notes.push(mapMargin.telling)
  const schematic = map.lines.filter(({ certainty, kind }) => certainty === 'schematic' && kind !== 'telling')
  if (schematic.length > 0) notes.push(mapMargin.schematic(schematic.length))
  const said: Readonly<Record<string, string>> = mapMargin.direction
  const moving = [...new Set(map.lines.flatMap(({ kind, plate }) => (plate === 'base' ? [] : (said[kind] ?? []))))]
  if (moving.length > 0) notes.push(moving.length > 1 ? mapMargin.directions : (moving[0] ?? ''))
  if (certainties.includes('sketch')) notes.push(mapMargin.sketch)
  if (certainties.includes('estimated')) notes.push(mapMargin.estimated)
  const rings = (map.mapNotes ?? []).filter(({ ring }) => ring)
  if (rings.some(({ ink }) => ink === 'base')) notes.push(mapMargin.ourRings)
  if (rings.some(({ ink }) => ink !== 'base')) notes.push(mapMargin.theirRings)
  if (lines.some(({ kind }) => kind === 'harbour')) notes.push(mapMargin.shore)
  const close =
    map.wide && map.wide.zoom >= CLOSE
      ? under.findLast(({ layers }) => layers.some(({ name }) => name === 'coast'))
      : undefined
  if (close) notes.push(mapMargin.coast(close.accuracy))
  if (under.some(({ hasDisputed }) => hasDisputed)) notes.push(mapMargin.disputed)
  const base = [...new Set([...named, ...credits])].filter((credit) => !notes.includes(`${credit}.`))
  if (base.length > 0) notes.push(mapMargin.base(base.join(', ')))
  return notes
}

/** Whom the basemaps name, with the month of what may have changed since. */
function creditsOf(under: readonly IndexEntry[], language: string): string[] {
  const credits = under.flatMap(({ layers }) =>
    layers.map(({ credit, date }) => {
      const read = date ? parseDate(date) : undefined
      return read && 'date' in read ? `${credit}, ${formatDate(read.date, language)}` : credit
    }),
  )
  return [...new Set(credits.filter(Boolean))]
}

/** The sheet of an enlargement. */
function sheetUnder(camera: SceneMap['inset'], index: readonly IndexEntry[]): IndexEntry[] {
  const sheet = camera && sheetFor(index, camera.zoom, around(project(camera.center), 0))
  return sheet ? [sheet] : []
}

/** The basemaps that a scene's camera is drawn on, on a usual screen. */
function basemapsUnder(camera: SceneMap['wide'], index: readonly IndexEntry[]): IndexEntry[] {
  if (!camera) return index.slice(0, 1)
  const view = usualView(camera, 'wide')
  const drawn = chooseBasemaps(index, camera.zoom, view)
  // One that holds the whole view hides those below it.
  const whole = drawn.findLastIndex((entry) => holds(extentOf(entry), view))
  return drawn.slice(Math.max(0, whole))
}
