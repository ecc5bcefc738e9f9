/** The lines in the margin: what is only schematic, what is not agreed, where the base comes from. */

import { chooseBasemaps } from '../basemap/basemaps'
import { project } from '../world/camera'
import type { SceneMap } from './nouns'

const MOVING: Partial<Record<SceneMap['lines'][number]['kind'], string>> = {
  'sea route': 'Ships show',
  flight: 'Aircraft show',
  'missile path': 'Missiles show',
  'bus route': 'Buses show',
}

/** From this zoom on the coast comes from an enlargement. */
const CLOSE = 10

/** Composed from what is drawn, the most needed first. `credits`: whom else the map owes. Build time only. */
export function makeNotes(map: SceneMap, credits: string[]): string[] {
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
  if (showsCoast(map.wide)) notes.push('Coast good to about 100 m.')
  notes.push('Dotted: lines not agreed. The map takes no position.')
  notes.push(`Base: ${['GSHHG', 'Natural Earth', ...credits].join(', ')}.`)
  return notes
}

function showsCoast(camera: SceneMap['wide']): boolean {
  if (!camera || camera.zoom < CLOSE) return false
  const [x, y] = project(camera.center)
  return chooseBasemaps(camera.zoom, { x, y, width: 0, height: 0 }).some(
    ({ name }) => name === 'latakia' || name === 'tartus',
  )
}
