/** The visual called `map` where the site has a token: the paper, and the ground when it is asked for. */
import { mountMap } from '../mount-map'
import type { SceneMap } from '../picture/scene-map'
import type { Engine, GroundFailure, Ink, MountVisual, Visual } from '../registry'

export const mountMaps: MountVisual = (stage, host, options) => {
  let engine: Engine = 'paper'
  let ground: Visual | undefined
  let last: [scene: SceneMap, progress: number] | undefined
  let ink: Ink = 'both'
  let isPaperSettled = false
  /** Counts openings, so that one that comes too late is thrown away. */
  let opening = 0

  const paper = mountMap(stage, host, {
    ...options,
    settled(is) {
      isPaperSettled = is
      if (engine === 'paper') options.settled(is)
    },
  })

  async function openGround(): Promise<void> {
    const mine = ++opening
    const failed = (why: GroundFailure) => {
      if (mine !== opening) return
      backToPaper()
      options.groundFailed?.(why)
    }
    try {
      const module = await loadGround()
      if (!module || !last || mine !== opening) return
      const opened = await module.mountGround(stage, last[0], {
        ...options,
        settled: (is) => mine === opening && options.settled(is),
        failed,
      })
      if (mine !== opening) return opened.stop()
      ground = opened
      ground.setInk(ink)
      stage.dataset.engine = 'ground'
      ground.show(...last, 'cut')
    } catch (error) {
      failed((error as { why?: GroundFailure }).why ?? 'no-network')
    }
  }

  function backToPaper(): void {
    opening++
    engine = 'paper'
    ground?.stop()
    ground = undefined
    stage.dataset.engine = 'paper'
    paper.setInk(ink)
    if (last) paper.show(...last, 'cut')
    options.settled(isPaperSettled)
  }

  return {
    show(scene, progress, how) {
      last = [scene, progress]
      ;(ground ?? paper).show(scene, progress, how)
    },
    setInk(next) {
      ink = next
      ;(ground ?? paper).setInk(next)
    },
    look: (camera, isMoving) => (ground ?? paper).look?.(camera, isMoving),
    setEngine(next) {
      if (next === engine) return
      if (next === 'paper') return backToPaper()
      engine = next
      options.settled(false)
      void openGround()
    },
    prepare: () => paper.prepare?.(),
    stop() {
      opening++
      ground?.stop()
      paper.stop()
    },
  }
}

/** Nothing without a token: the bundler then leaves mapbox-gl out altogether. */
const loadGround = () => (process.env.NEXT_PUBLIC_MAPBOX_TOKEN ? import('./mount-ground') : undefined)
