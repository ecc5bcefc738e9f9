/** The lines in the margin: what is only schematic, what is not agreed, where the base comes from. */

import { chooseBasemaps } from '../basemap/atlas'
import type { IndexEntry } from '../basemap/read-index'
import { usualView } from '../world/camera'
import type { SceneMap } from './nouns'

const MOVING: Partial<Record<SceneMap['lines'][number]['kind'], string>> = {
  'sea route': 'Ships show',
  flight: 'Aircraft show',
  'missile path': 'Missiles show',
  'bus route': 'Buses show',
}

/** From this zoom on the coast comes from an enlargement. */
const CLOSE = 10

/**
 * Composed from what is drawn, the most needed first. Build time only.
 *
 * @param index All basemaps; what the scene's camera sees of them is credited.
 * @param credits Whom else the map owes.
 */
export function makeNotes(map: SceneMap, index: readonly IndexEntry[], credits: string[]): string[] {
  const notes: string[] = []
  const { lines } = map
  const certainties = [...map.lines, ...map.areas, ...map.places].map(({ certainty }) => certainty)
  if (map.lines.some(({ kind }) => kind === 'telling')) notes.push('The arrow is no path: it stands for a telling.')
  const schematic = map.lines.filter(({ certainty, kind }) => certainty === 'schematic' && kind !== 'telling')
  if (schematic.length > 0) notes.push(schematic.length > 1 ? 'Routes schematic.' : 'Route schematic.')
  const moving = [...new Set(map.lines.flatMap(({ kind, plate }) => (plate === 'base' ? [] : (MOVING[kind] ?? []))))]
  if (moving.length === 1) notes.push(`${moving[0]} direction, not number.`)
  if (moving.length > 1) notes.push('Symbols show direction, not number.')
  if (certainties.includes('sketch')) notes.push('Hatched: a sketch, not surveyed.')
  if (certainties.includes('estimated')) notes.push('Broken ring: position approximate.')
  if (lines.some(({ kind }) => kind === 'harbour')) notes.push('Dots: surveyed points of the shore.')
  const under = basemapsUnder(map.wide, index)
  const close = map.wide && map.wide.zoom >= CLOSE ? under.findLast(({ isGround }) => !isGround) : undefined
  if (close) notes.push(`Coast good to about ${close.accuracy} m.`)
  if (under.some(({ hasDisputed }) => hasDisputed)) notes.push('Dotted: lines not agreed. The map takes no position.')
  const named = under.flatMap(({ layers }) => layers.map(({ credit }) => credit)).filter(Boolean)
  const base = [...new Set([...named, ...credits])]
  if (base.length > 0) notes.push(`Base: ${base.join(', ')}.`)
  return notes
}

/** The basemaps that a scene's camera is drawn on, on a usual screen. */
function basemapsUnder(camera: SceneMap['wide'], index: readonly IndexEntry[]): IndexEntry[] {
  if (!camera) return index.slice(0, 1)
  const names = chooseBasemaps(index, camera.zoom, usualView(camera, 'wide')).map(({ name }) => name)
  return index.filter(({ name }) => names.includes(name))
}
