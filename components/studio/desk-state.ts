/** What the parts of the studio share. */
import type { Outline, SceneEntry, StoryEntry } from './contract'
import type { Sheet } from './sheet'

export type DeskState = {
  outline: Outline
  story: StoryEntry
  scene: SceneEntry
}
/** A tool of the map: told of what happens, while it is chosen and not. */
export type Tool = {
  /** The scene is another one, or is written otherwise. */
  opened?(state: DeskState): void
  /** It has been chosen. */
  taken?(): void
  moved?(isByHand: boolean): void
  settled?(): void
  pressed?(at: readonly [x: number, y: number]): void
}
export type Around = { root: HTMLElement; sheet: Sheet; state(): DeskState; answer: HTMLElement }
