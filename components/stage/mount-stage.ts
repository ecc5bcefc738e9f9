/** The stage in the reader's browser: one element that shows the scene at a position. */
import type { Advance } from './paper/advance'
import type { WorldCamera } from './picture/camera'
import type { Picture } from './picture/picture'
import type { SceneMap } from './picture/scene-map'
import { type Engine, type GroundFailure, type Ink, type MountVisual, VISUALS, type Visual } from './registry'

/** A scene's id and how far through it, 0 to 1. */
export type Position = { scene: string; progress: number }
export type StageOptions = {
  /** Address of `public/map`, with a slash at its end. */
  folder: string
  reducedMotion: boolean
  /** How routes are drawn on, where the page is scrolled (`import * as advance from './paper/advance'`). */
  advance?: Advance
  /** What it can show, when that is not only the paper. */
  visuals?: Record<string, MountVisual>
  /** One line for the reader, when something can't be shown. */
  tell?: (line: string) => void
  /** The ground could not be shown; the paper is back. */
  groundFailed?: (why: GroundFailure) => void
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
  /** Shows the same scene on the paper or on the ground. Without a token at build there is only the paper. */
  setEngine(engine: Engine): void
  /** Fetches the data of scenes to come, so that none waits for the network later. */
  prepare(): void
  stop(): void
}

/** Brings the stage to life. Never throws for data that is missing: the first figure then stays. */
export function mountStage(element: HTMLElement, scenes: readonly SceneMap[], options: StageOptions): Stage {
  const visuals = new Map<string, Visual>()
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const settled = (is: boolean) => {
    element.dataset.settled = String(is)
  }
  const groundFailed = (why: GroundFailure) => {
    engine = 'paper'
    options.groundFailed?.(why)
  }
  const visualOf = (name: string): Visual | undefined => {
    const mount = (options.visuals ?? VISUALS)[name]
    const host = element.querySelector<HTMLElement>(`[data-stage-${name}]`)
    if (!visuals.has(name) && mount && host) {
      visuals.set(name, mount(element, host, { ...options, settled, groundFailed, tell: options.tell ?? (() => {}) }))
    }
    return visuals.get(name)
  }
  const look: Stage['look'] = (camera, isMoving) => {
    // First, because the free area and the place of the buttons depend on it.
    element.toggleAttribute('data-exploring', camera !== undefined)
    return visuals.get(element.dataset.visual ?? '')?.look?.(camera, isMoving)
  }
  let ink: Ink = 'both'
  let engine: Engine = 'paper'
  return {
    show({ scene: id, progress }, how = 'fly') {
      const scene = byId.get(id)
      if (!scene) return
      if (element.dataset.scene !== id) delete element.dataset.exploring
      element.dataset.scene = id
      element.dataset.visual = scene.visual
      element.toggleAttribute(
        'data-scrubbed',
        scene.lines.some(({ scrub }) => scrub),
      )
      const visual = visualOf(scene.visual)
      visual?.setInk(ink)
      if (visual) visual.show(scene, Math.max(0, Math.min(1, progress)), how)
      else settled(true)
      visual?.setEngine?.(engine)
    },
    setInk(next) {
      ink = next
      for (const visual of visuals.values()) visual.setInk(next)
    },
    get ink() {
      return ink
    },
    look,
    setEngine(next) {
      if (next !== engine && element.dataset.exploring !== undefined) look()
      engine = next
      for (const visual of visuals.values()) visual.setEngine?.(next)
    },
    prepare() {
      for (const visual of visuals.values()) visual.prepare?.()
    },
    stop() {
      for (const visual of visuals.values()) visual.stop()
      visuals.clear()
    },
  }
}
