/** The stage in the reader's browser: one element that shows the scene at a position. */
import { type Engine, type GroundFailure, type Ink, VISUALS, type Visual } from './registry'
import type { SceneMap } from './scene-map'

/** A scene's id and how far through it, 0 to 1. */
export type Position = { scene: string; progress: number }
export type StageOptions = {
  /** Address of `public/map`, with a slash at its end. */
  folder: string
  reducedMotion: boolean
  /** One line for the reader, when something can't be shown. */
  tell?: (line: string) => void
  /** The ground could not be shown; the paper is back. */
  groundFailed?: (why: GroundFailure) => void
}
export type Stage = {
  /** `fly` moves the camera there, `cut` is there at once. */
  show(position: Position, how?: 'fly' | 'cut'): void
  setInk(ink: Ink): void
  /** Shows the same scene on the paper or on the ground. Without a token at build there is only the paper. */
  setEngine(engine: Engine): void
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
    const mount = VISUALS[name]
    const host = element.querySelector<HTMLElement>(`[data-stage-${name}]`)
    if (!visuals.has(name) && mount && host) {
      visuals.set(name, mount(element, host, { ...options, settled, groundFailed, tell: options.tell ?? (() => {}) }))
    }
    return visuals.get(name)
  }
  let ink: Ink = 'both'
  let engine: Engine = 'paper'
  return {
    show({ scene: id, progress }, how = 'fly') {
      const scene = byId.get(id)
      if (!scene) return
      element.dataset.scene = id
      element.dataset.visual = scene.visual
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
    setEngine(next) {
      engine = next
      for (const visual of visuals.values()) visual.setEngine?.(next)
    },
    stop() {
      for (const visual of visuals.values()) visual.stop()
      visuals.clear()
    },
  }
}
