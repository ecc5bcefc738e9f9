/** What every visual of the stage keeps: the map, and those that the server has drawn. */

import type { Atlas } from '../basemap/atlas'
import type { Ink, Picture, SceneMap } from '../picture/nouns'
import type { WorldCamera } from '../world/camera'
import type { Advance } from './surface'

export type { Ink }
/** The two surfaces of the map: our own drawing, or Mapbox's pictures under the same inks. */
export type SurfaceName = 'paper' | 'satellite'
/** Why there is no satellite: Mapbox refused the token, the browser has no WebGL, or something could not be fetched. */
export type SatelliteFailure = 'refused' | 'no-webgl' | 'no-network'

export type VisualOptions = {
  /** Address of `public/map`, with a slash at its end. */
  folder: string
  /** Which basemaps there are in it. */
  atlas: Atlas
  reducedMotion: boolean
  /** Draws routes on while one scrolls in a scene; without it each step of that is there at once. */
  advance?: Advance
  /** To be called with false when a change begins and with true when the asked-for picture is drawn. */
  settled: (is: boolean) => void
  /** One line for the reader, when something can't be shown. */
  tell: (line: string) => void
  /** The satellite could not be shown; the paper is back. */
  satelliteFailed?: (why: SatelliteFailure) => void
}

export type Visual = {
  show(scene: SceneMap, progress: number, how: 'fly' | 'cut'): void
  setInk(ink: Ink): void
  /**
   * Shows a map from a camera of the reader's own, while it moves or at rest; without one, the scene as it was. Another
   * scene ends it.
   *
   * @returns what is drawn; nothing while there is no map.
   */
  look?(camera?: WorldCamera, isMoving?: boolean): Picture | undefined
  /** Which of a scene's notes, by their index, have no place on the map as large as it is. */
  listed?(scene: SceneMap): number[]
  /** Only the map has two surfaces. */
  setSurface?(name: SurfaceName): void
  /** Fetches now the map data that these scenes will need, with or without the ground that is laid on it. */
  prepare?(scenes: readonly SceneMap[], withGround: boolean): void
  stop(): void
}
/** @param host The element inside the stage in which the visual draws. */
export type MountVisual = (stage: HTMLElement, host: HTMLElement, options: VisualOptions) => Visual
