/** The map data: which files there are, from which zoom each is drawn, and what a file holds. */
import { type Box, type Point, project } from '../world/camera'

/** A name on the ground that belongs to no story: country or water. */
export type BasemapName = {
  text: string
  kind: 'land' | 'water'
  at: [lon: number, lat: number]
  /** Shown from the first zoom up to the second. */
  zoom: [from: number, to: number]
}

/**
 * One file of `public/map`. Paths are relative SVG path data in whole steps of `unit` from `origin`, in pieces of some fifty
 * vertices (encode-path.ts says how they are joined), because browsers draw in tiles and skip what a tile does not meet.
 */
export type Basemap = {
  name: string
  /** World coordinates of the paths' zero. */
  origin: Point
  /** World units to one step. */
  unit: number
  /** Rings, each in pieces. */
  land: string[][]
  lakes: string[]
  rivers: string[]
  borders: string[]
  /** Lines that are not agreed. */
  open: string[]
  labels: BasemapName[]
}

/** The pieces of a ring as one closed path. */
export function joinRing(pieces: readonly string[]): string {
  const text = pieces
    .map((piece, index) => (index ? piece.slice(piece.indexOf('l')) : `M${piece.replace('!', '')}`))
    .join('')
  return text.endsWith('z') ? text : `${text}z`
}

/** The outlines among the pieces of a basemap's land: not where the data ends. */
export function coastOf({ land }: Basemap): string[] {
  return land.flat().filter((piece) => !piece.startsWith('!'))
}

/** What is known of a basemap before it is loaded. */
export type BasemapEntry = {
  name: string
  /** Drawn from this zoom on. */
  zoom: number
  /** Degrees: west, south, east, north. Inside, the basemap replaces the coarser ones. */
  extent: readonly [west: number, south: number, east: number, north: number]
}

/** Coarse to fine. The first two cover every scene; the others are enlargements of a coast. */
export const BASEMAPS: readonly BasemapEntry[] = [
  { name: 'wide', zoom: 0, extent: [-80, 0, 110, 75] },
  { name: 'region', zoom: 4.6, extent: [-12, 10, 80, 72] },
  { name: 'levant', zoom: 7, extent: [32, 32.5, 42.5, 37.5] },
  { name: 'bosporus', zoom: 7, extent: [28.4, 40.6, 29.6, 41.6] },
  { name: 'dardanelles', zoom: 7, extent: [25.6, 39.6, 27.4, 40.6] },
  { name: 'latakia', zoom: 9.5, extent: [35.55, 35.1, 36.2, 35.95] },
  { name: 'tartus', zoom: 9.5, extent: [35.55, 34.3, 36.2, 35.1] },
]

/** The extent of a basemap in world coordinates. */
export function extentOf(entry: BasemapEntry): Box {
  const [west, south, east, north] = entry.extent
  const [x, y] = project([west, north])
  const [right, bottom] = project([east, south])
  return { x, y, width: right - x, height: bottom - y }
}

/** The basemap that lies below all others at a zoom: one of the first two. */
export function groundFor(zoom: number): BasemapEntry {
  const [wide, region] = BASEMAPS as [BasemapEntry, BasemapEntry]
  return zoom < region.zoom ? wide : region
}

/** The basemaps to draw at a zoom over a part of the world: the ground, then every enlargement that it meets. */
export function chooseBasemaps(zoom: number, view: Box): BasemapEntry[] {
  const enlargements = BASEMAPS.slice(2).filter((entry) => entry.zoom <= zoom && meets(extentOf(entry), view))
  return [groundFor(zoom), ...enlargements]
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The outlines of a basemap that meet a box of the world. */
export function coastWithin(basemap: Basemap, box: Box): string[] {
  let bounds = bounded.get(basemap)
  if (!bounds) {
    bounds = coastOf(basemap).map((piece) => [piece, boundsOf(piece, basemap)] as const)
    bounded.set(basemap, bounds)
  }
  return bounds.filter(([, bound]) => meets(bound, box)).map(([piece]) => piece)
}

/** Reading the pieces takes a few milliseconds a basemap: once is enough. */
const bounded = new WeakMap<Basemap, (readonly [piece: string, bounds: Box])[]>()

function boundsOf(piece: string, { origin, unit }: Basemap): Box {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9]
  for (const part of piece.split('M')) {
    let [x, y] = [0, 0]
    const numbers = part.match(/-?\d+/g) ?? []
    for (let index = 0; index < numbers.length; index += 2) {
      x += Number(numbers[index])
      y += Number(numbers[index + 1])
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return {
    x: origin[0] + left * unit,
    y: origin[1] + top * unit,
    width: (right - left) * unit,
    height: (bottom - top) * unit,
  }
}
