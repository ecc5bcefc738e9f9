/** What the map is drawn on: our own paper, or Mapbox's pictures. Both keep this, and the map knows no more of them. */
import type { Atlas } from '../basemap/atlas'
import type { Basemap } from '../basemap/basemap'
import type { Grounds } from '../basemap/ground'
import type { Ink, Picture, SceneMap } from '../picture/nouns'
import type { WorldCamera } from '../world/camera'

/** A part of a picture's drawing, short enough for a task of its own. */
export type Piece = () => void
/** Draws only what has changed of a picture's ink over the last one; false where all of it is to be drawn. */
export type AdvanceInk = (ink: Element, last: Picture, next: Picture) => boolean

export type Surface = {
  /** The element that holds it; `is-flying` and `is-bare` stand on it. */
  readonly element: HTMLElement
  /**
   * The whole picture at a camera, piece after piece, the names last; in a flight without what a flight does not show. With
   * the last piece of the first picture it takes the place of what stood there.
   */
  draw(picture: Picture, camera: WorldCamera, isFlying: boolean): Piece[]
  /** Only the ink, as its routes come on; all of it, and the enlargement's, where nothing says how they advance. */
  drawOn(picture: Picture, camera: WorldCamera, advance?: AdvanceInk): void
  /** The same picture from the reader's own camera, under way: what stands may be stretched. */
  move(picture: Picture, camera: WorldCamera): void
  /** One frame of a flight: what stands may be stretched. */
  fly(picture: Picture, camera: WorldCamera): void
  /** From the ink of the scene before to the one that is drawn. Nothing where inks change at once. */
  changeInk(before: SceneMap, now: SceneMap, isStill: boolean): Promise<unknown> | undefined
  setInk(ink: Ink): void
  /** Calls back when what was given is on the screen, where that is later than in the same task; not if more is given first. */
  whenDrawn?(then: () => void): void
  remove(): void
}

/** What is known of the map, and what of it is at hand. */
export type SurfaceData = { atlas: Atlas; basemaps: ReadonlyMap<string, Basemap>; grounds: Grounds }

/** @param host The element inside the stage in which it is drawn. */
export type MakeSurface = (host: HTMLElement, data: SurfaceData) => Surface

/** How routes are drawn on while one scrolls in a scene. */
export type Advance = {
  /** The part that is drawn so many ms after another part (0 to 1) was, on its way to the wanted one. */
  follow(shown: number, wanted: number, passed: number): number
  /** Draws as much of a picture's scrubbed routes. @returns the picture that then stands. */
  drawOn(surface: Surface, picture: Picture, camera: WorldCamera, progress: number, isEnd: boolean): Picture
}
