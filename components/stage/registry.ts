/** What the stage can show. To add a visual: one file that mounts it, and one line here. */
import { mountMap } from './mount-map'
import type { SceneMap } from './scene-map'
import { mountBeats } from './visuals/mount-beats'

export type Ink = 'told' | 'record' | 'both'
export type VisualOptions = {
  folder: string
  reducedMotion: boolean
  /** To be called with false when a change begins and with true when the asked-for picture is drawn. */
  settled: (is: boolean) => void
  /** One line for the reader, when something can't be shown. */
  tell: (line: string) => void
}
export type Visual = {
  show(scene: SceneMap, progress: number, how: 'fly' | 'cut'): void
  setInk(ink: Ink): void
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
