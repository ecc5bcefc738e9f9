/** The map data: which files there are, from which zoom each is drawn, and what a file holds. */
import { type Box, type Point, project } from './camera'

/** A name on the ground that belongs to no story: country or water. */
export type GroundLabel = {
  text: string
  kind: 'land' | 'water'
  at: [lon: number, lat: number]
  /** Shown from the first zoom up to the second. */
  zoom: [from: number, to: number]
}

/** One file of `public/map`. Paths are relative SVG path strings in whole steps of `unit` from `origin`. */
export type Sheet = {
  name: string
  /** World coordinates of the paths' zero. */
  origin: Point
  /** World units to one step. */
  unit: number
  land: string
  lakes: string
  rivers: string
  borders: string
  /** Lines that are not agreed. */
  open: string
  labels: GroundLabel[]
}

/** What is known of a sheet before it is loaded. */
export type SheetEntry = {
  name: string
  /** Drawn from this zoom on. */
  zoom: number
  /** Degrees: west, south, east, north. Inside, the sheet replaces the coarser ones. */
  extent: readonly [west: number, south: number, east: number, north: number]
}

/** Coarse to fine. The first two cover every scene; the others are enlargements of a coast. */
export const SHEETS: readonly SheetEntry[] = [
  { name: 'wide', zoom: 0, extent: [-100, 0, 110, 75] },
  { name: 'region', zoom: 4.6, extent: [-12, 10, 80, 72] },
  { name: 'levant', zoom: 7, extent: [34.5, 32.5, 42.5, 37.5] },
  { name: 'bosporus', zoom: 7, extent: [28.4, 40.6, 29.6, 41.6] },
  { name: 'dardanelles', zoom: 7, extent: [25.6, 39.6, 27.4, 40.6] },
  { name: 'latakia', zoom: 9.5, extent: [35.55, 35.1, 36.2, 35.95] },
  { name: 'tartus', zoom: 9.5, extent: [35.55, 34.3, 36.2, 35.1] },
]

/** The extent of a sheet in world coordinates. */
export function extentOf(entry: SheetEntry): Box {
  const [west, south, east, north] = entry.extent
  const [x, y] = project([west, north])
  const [right, bottom] = project([east, south])
  return { x, y, width: right - x, height: bottom - y }
}

/** The sheet that lies below all others at a zoom: one of the first two. */
export function groundFor(zoom: number): SheetEntry {
  const [wide, region] = SHEETS as [SheetEntry, SheetEntry]
  return zoom < region.zoom ? wide : region
}

/** The sheets to draw at a zoom over a part of the world: the ground, then every enlargement that it meets. */
export function chooseSheets(zoom: number, view: Box): SheetEntry[] {
  const enlargements = SHEETS.slice(2).filter((entry) => entry.zoom <= zoom && meets(extentOf(entry), view))
  return [groundFor(zoom), ...enlargements]
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
