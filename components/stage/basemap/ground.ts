/** A file of ground: what lies between the land and the lines of a basemap, so that a sheet is no blank paper. */
import type { Point } from '../world/camera'
import type { BasemapName } from './basemap'

/** Path data in whole steps, and what it draws: the class `m-g-<kind>` of ground.css. One path for each kind. */
export type GroundPath = readonly [kind: string, data: string]

/**
 * One file of `public/map/ground`. It comes after the basemap over which it lies, and after the words; a scene whose ground
 * has not come is drawn without it.
 */
export type Ground = {
  name: string
  /** World coordinates of the paths' zero. */
  origin: Point
  /** World units to one step. */
  unit: number
  /** Shading as a grey picture, 50 % where nothing slopes, and its edges in world coordinates. */
  relief?: {
    /** Files beside the index; the small one is for narrow forms. */
    file: string
    small: string
    box: readonly [x: number, y: number, width: number, height: number]
  }
  /** On the sea, on the land, and over coast and rivers; each in the order in which it is drawn. */
  sea: GroundPath[]
  areas: GroundPath[]
  lines: GroundPath[]
  labels: BasemapName[]
}

/** Grounds that are at hand, and where their pictures lie. */
export type Grounds = { files: ReadonlyMap<string, Ground>; addressOf(file: string): string }

/** Whether a file holds what the drawing takes as given. */
export function isGround(value: unknown): value is Ground {
  const { unit, origin, labels, sea, areas, lines } = (value ?? {}) as Partial<Ground>
  return (
    [unit, ...(origin ?? [0])].every((number) => Number.isFinite(number)) &&
    Array.isArray(labels) &&
    [sea, areas, lines].every((paths) => paths?.every(([, data]) => /^[-\d][Mlz\d -]*$/.test(data)))
  )
}
