/** The stage in the reader's browser: one element that shows the scene at a position. */
import { type Ink, VISUALS, type Visual } from './registry'
import type { SceneMap } from './scene-map'

/** A scene's id and how far through it, 0 to 1. */
export type Position = { scene: string; progress: number }
export type StageOptions = {
  /** Address of `public/map`, with a slash at its end. */
  folder: string
  reducedMotion: boolean
  /** One line for the reader, when something can't be shown. */
  tell?: (line: string) => void
}
export type Stage = {
  /** `fly` moves the camera there, `cut` is there at once. */
  show(position: Position, how?: 'fly' | 'cut'): void
  setInk(ink: Ink): void
  stop(): void
}

/** Brings the stage to life. Never throws for data that is missing: the first figure then stays. */
export function mountStage(element: HTMLElement, scenes: readonly SceneMap[], options: StageOptions): Stage {
  const visuals = new Map<string, Visual>()
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const settled = (is: boolean) => {
    element.dataset.settled = String(is)
  }
  const visualOf = (name: string): Visual | undefined => {
    const mount = VISUALS[name]
    const host = element.querySelector<HTMLElement>(`[data-stage-${name}]`)
    if (!visuals.has(name) && mount && host) {
      visuals.set(name, mount(element, host, { ...options, settled, tell: options.tell ?? (() => {}) }))
    }
    return visuals.get(name)
  }
  let ink: Ink = 'both'
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
    },
    setInk(next) {
      ink = next
      for (const visual of visuals.values()) visual.setInk(next)
    },
    stop() {
      for (const visual of visuals.values()) visual.stop()
      visuals.clear()
    },
  }
}
