/** The stage in the reader's browser: one element that shows the scene at a position. */

import type { Stage, StageOptions } from './contracts/stage'
import type { Ink, SatelliteFailure, SurfaceName, Visual } from './contracts/visual'
import type { SceneMap } from './picture/nouns'
import { VISUALS } from './registry'

/** Brings the stage to life. Never throws for data that is missing: the first figure then stays. */
export function mountStage(element: HTMLElement, scenes: readonly SceneMap[], options: StageOptions): Stage {
  const visuals = new Map<string, Visual>()
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const settled = (is: boolean) => {
    element.dataset.settled = String(is)
  }
  const satelliteFailed = (why: SatelliteFailure) => {
    surface = 'paper'
    options.satelliteFailed?.(why)
  }
  const visualOf = (name: string): Visual | undefined => {
    const mounts = options.visuals ?? VISUALS
    const mount = mounts[name] ?? mounts.drawn
    const host = element.querySelector<HTMLElement>(`[data-stage-${name}]`)
    if (!visuals.has(name) && mount && host) {
      visuals.set(
        name,
        mount(element, host, { ...options, settled, satelliteFailed, tell: options.tell ?? (() => {}) }),
      )
    }
    return visuals.get(name)
  }
  const look: Stage['look'] = (camera, isMoving) => {
    // First, because the free area and the place of the buttons depend on it.
    element.toggleAttribute('data-exploring', camera !== undefined)
    return visuals.get(element.dataset.visual ?? '')?.look?.(camera, isMoving)
  }
  let ink: Ink = 'both'
  let surface: SurfaceName = 'paper'
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
      visual?.setSurface?.(surface)
    },
    setInk(next) {
      ink = next
      for (const visual of visuals.values()) visual.setInk(next)
    },
    get ink() {
      return ink
    },
    look,
    listed(id) {
      const scene = byId.get(id)
      return scene?.mapNotes ? (visualOf(scene.visual)?.listed?.(scene) ?? []) : []
    },
    setSurface(next) {
      if (next !== surface && element.dataset.exploring !== undefined) look()
      surface = next
      for (const visual of visuals.values()) visual.setSurface?.(next)
    },
    prepare(id) {
      const wanted = id === undefined ? scenes : scenes.filter((scene) => scene.id === id)
      for (const visual of visuals.values()) visual.prepare?.(wanted, id !== undefined)
    },
    stop() {
      for (const visual of visuals.values()) visual.stop()
      visuals.clear()
    },
  }
}
