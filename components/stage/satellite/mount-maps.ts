/** The visual called `map` where the site has a token: the paper, and the satellite when it is asked for. */

import type { Ink, MountVisual, SatelliteFailure, SurfaceName, Visual } from '../contracts/visual'
import { mountMap } from '../map/mount-map'
import type { SceneMap } from '../picture/nouns'

export const mountMaps: MountVisual = (stage, host, options) => {
  let engine: SurfaceName = 'paper'
  let satellite: Visual | undefined
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

  async function openSatellite(): Promise<void> {
    const mine = ++opening
    const failed = (why: SatelliteFailure) => {
      if (mine !== opening) return
      backToPaper()
      options.satelliteFailed?.(why)
    }
    try {
      const module = await loadSatellite()
      if (!module || !last || mine !== opening) return
      const opened = await module.mountSatellite(stage, last[0], {
        ...options,
        settled: (is) => mine === opening && options.settled(is),
        failed,
      })
      if (mine !== opening) return opened.stop()
      satellite = opened
      satellite.setInk(ink)
      stage.dataset.engine = 'ground'
      satellite.show(...last, 'cut')
    } catch (error) {
      failed((error as { why?: SatelliteFailure }).why ?? 'no-network')
    }
  }

  function backToPaper(): void {
    opening++
    engine = 'paper'
    satellite?.stop()
    satellite = undefined
    stage.dataset.engine = 'paper'
    paper.setInk(ink)
    if (last) paper.show(...last, 'cut')
    options.settled(isPaperSettled)
  }

  return {
    show(scene, progress, how) {
      last = [scene, progress]
      ;(satellite ?? paper).show(scene, progress, how)
    },
    setInk(next) {
      ink = next
      ;(satellite ?? paper).setInk(next)
    },
    look: (camera, isMoving) => (satellite ?? paper).look?.(camera, isMoving),
    setSurface(next) {
      if (next === engine) return
      if (next === 'paper') return backToPaper()
      engine = next
      options.settled(false)
      void openSatellite()
    },
    prepare: () => paper.prepare?.(),
    stop() {
      opening++
      satellite?.stop()
      paper.stop()
    },
  }
}

/** Nothing without a token: the bundler then leaves mapbox-gl out altogether. */
const loadSatellite = () => (process.env.NEXT_PUBLIC_MAPBOX_TOKEN ? import('./mount-satellite') : undefined)
