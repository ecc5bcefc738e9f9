/** What reader, embed and presenter hold of the stage. */

import type { Atlas } from '../basemap/atlas'
import type { Picture } from '../picture/nouns'
import type { WorldCamera } from '../world/camera'
import type { Advance } from './surface'
import type { Ink, MountVisual, SatelliteFailure, SurfaceName } from './visual'

/** Where the reader is: a scene's id and how far through it, 0 to 1. */
export type Position = { scene: string; progress: number }

export type StageOptions = {
  /** Address of `public/map`, with a slash at its end. */
  folder: string
  /** Which basemaps there are in it. */
  atlas: Atlas
  reducedMotion: boolean
  /** How routes are drawn on, where the page is scrolled (`import * as advance from './paper/advance'`). */
  advance?: Advance
  /** What it can show, when that is not only the paper. */
  visuals?: Record<string, MountVisual>
  /** One line for the reader, when something can't be shown. */
  tell?: (line: string) => void
  /** The satellite could not be shown; the paper is back. */
  satelliteFailed?: (why: SatelliteFailure) => void
}

export type Stage = {
  /** `fly` moves the camera there, `cut` is there at once. */
  show(position: Position, how?: 'fly' | 'cut'): void
  setInk(ink: Ink): void
  /** The ink that is chosen. */
  readonly ink: Ink
  /**
   * Shows the map from a camera of the reader's own (`data-exploring` then stands on the stage); without one, the scene
   * exactly as it was. Another scene ends it.
   *
   * @returns what is drawn; nothing where no map is shown.
   */
  look(camera?: WorldCamera, isMoving?: boolean): Picture | undefined
  /** Which of a scene's notes, by their index, have no place on the map as large as it is: they are to be listed beside it. */
  listed(scene: string): number[]
  /** Shows the same scene on the paper or on the satellite. Without a token at build there is only the paper. */
  setSurface(name: SurfaceName): void
  /** Fetches the map data of all scenes, or all that one needs that is near, so that none waits for the network later. */
  prepare(scene?: string): void
  stop(): void
}
