/** A file of map data, and how its pieces are joined. */

import { overlaps } from '../world/boxes'
import type { Box, Point } from '../world/camera'

/** A name on the ground that belongs to no story. A range is whatever has no edge: mountains, a plain, a river’s course. */
export type BasemapName = {
  text: string
  kind: 'land' | 'water' | 'town' | 'range'
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

/** The outlines of a basemap that meet a box of the world. */
export function coastWithin(basemap: Basemap, box: Box): string[] {
  let bounds = bounded.get(basemap)
  if (!bounds) {
    bounds = coastOf(basemap).map((piece) => [piece, boundsOf(piece, basemap)] as const)
    bounded.set(basemap, bounds)
  }
  return bounds.filter(([, bound]) => overlaps(bound, box)).map(([piece]) => piece)
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
