/** What the stage can show. To add a visual: one file that mounts it, and one line here. The map is the paper: see ground/visuals.ts. */

import { mountMap } from './mount-map'
import type { Advance } from './paper/advance'
import type { WorldCamera } from './picture/camera'
import type { Picture } from './picture/picture'
import type { SceneMap } from './picture/scene-map'
import { mountBeats } from './visuals/mount-beats'

export type Ink = 'told' | 'record' | 'both'
/** The two maps: drawn, or over satellite imagery. */
export type Engine = 'paper' | 'ground'
/** Why there is no ground: Mapbox refused the token, the browser has no WebGL, or something could not be fetched. */
export type GroundFailure = 'refused' | 'no-webgl' | 'no-network'
export type VisualOptions = {
  folder: string
  reducedMotion: boolean
  /** Draws routes on while one scrolls in a scene; without it each step of that is there at once. */
  advance?: Advance
  /** To be called with false when a change begins and with true when the asked-for picture is drawn. */
  settled: (is: boolean) => void
  /** One line for the reader, when something can't be shown. */
  tell: (line: string) => void
  /** The ground could not be shown; the paper is back. */
  groundFailed?: (why: GroundFailure) => void
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
  /** Only the map has two engines. */
  setEngine?(engine: Engine): void
  /** Fetches now what later scenes will need. */
  prepare?(): void
  stop(): void
}
/** @param host The element inside the stage in which the visual draws. */
export type MountVisual = (stage: HTMLElement, host: HTMLElement, options: VisualOptions) => Visual

export const VISUALS: Record<string, MountVisual> = {
  map: mountMap,
  'two-orders': mountBeats,
  retelling: mountBeats,
  'who-knew': mountBeats,
  ledger: mountBeats,
  sides: mountBeats,
}
