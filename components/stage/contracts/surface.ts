/** What the map is drawn on: the paper's layers, or Mapbox's pictures. Both keep this, and the map knows no more of them. */
import type { Basemap } from '../basemap/basemaps'
import type { Picture, SceneMap } from '../picture/nouns'
import type { WorldCamera } from '../world/camera'

/** Draws only what has changed of a picture's ink over the last one; false where all of it is to be drawn. */
export type AdvanceInk = (ink: Element, last: Picture, next: Picture) => boolean

export type Surface = {
  changeInk(before: SceneMap, now: SceneMap, isStill: boolean): Promise<unknown> | undefined
  lay(): void
  attach(): void
  drawInk(next: Picture, camera: WorldCamera, advance?: AdvanceInk): void
  drawEdge(next: Picture): void
  drawNames(next: Picture): void
  move(camera: WorldCamera): void
  fly(camera: WorldCamera): void
  drawWaterlines(): void
  setInk(choice: string): void
  remove(): void
}
export type MakeSurface = (host: HTMLElement, basemaps: ReadonlyMap<string, Basemap>) => Surface

/** How routes are drawn on while one scrolls in a scene. */
export type Advance = {
  follow(shown: number, wanted: number, passed: number): number
  drawOn(surface: Surface, picture: Picture, camera: WorldCamera | undefined, progress: number, isEnd: boolean): Picture
}
