/** The visual called `map` where the site has a token: on the paper, and on the satellite when that is asked for. */

import type { Surface } from '../contracts/surface'
import type { MountVisual, SatelliteFailure, SurfaceName } from '../contracts/visual'
import { mountMap } from '../map/mount-map'
import { makePaper } from '../paper/paper-surface'
import type { SceneMap } from '../picture/nouns'
import { makeSwitch, type SwitchSurface } from './switch-surface'

/** `data-engine` of the stage: hosts rely on these values. */
const ENGINES = { paper: 'paper', satellite: 'ground' } as const

export const mountMaps: MountVisual = (stage, host, options) => {
  let asked: SurfaceName = 'paper'
  let isOpening = false
  let isSettled = false
  /** Counts openings, so that one that comes too late is thrown away. */
  let opening = 0

  let scene: SceneMap | undefined
  let surface: SwitchSurface | undefined

  const tell = () => options.settled(isSettled && !isOpening)
  const settled = (is: boolean) => {
    isSettled = is
    tell()
  }
  const map = mountMap(stage, host, { ...options, settled }, (...from) => {
    surface = makeSwitch(makePaper(...from))
    return surface
  })

  /** The same scene, at once, on another surface. */
  function use(next?: Surface): void {
    surface?.use(next)
    settled(false)
    map.look?.()
  }

  async function open(): Promise<void> {
    const mine = ++opening
    const failed = (why: SatelliteFailure) => {
      if (mine !== opening) return
      backToPaper()
      options.satelliteFailed?.(why)
    }
    try {
      const module = await loadSatellite()
      if (!module || !scene || mine !== opening) return
      const opened = await module.openSatellite(stage, scene, failed)
      if (mine !== opening) return opened.remove()
      isOpening = false
      stage.dataset.engine = ENGINES.satellite
      use(opened)
    } catch (error) {
      failed((error as { why?: SatelliteFailure }).why ?? 'no-network')
    }
  }

  function backToPaper(): void {
    opening++
    asked = 'paper'
    isOpening = false
    stage.dataset.engine = ENGINES.paper
    use()
  }

  return {
    show(next, progress, how) {
      scene = next
      map.show(next, progress, how)
    },
    setInk: map.setInk,
    look: map.look,
    prepare: map.prepare,
    setSurface(next) {
      if (next === asked) return
      if (next === 'paper') return backToPaper()
      asked = next
      isOpening = true
      tell()
      void open()
    },
    stop() {
      opening++
      map.stop()
    },
  }
}

/** Nothing without a token: the bundler then leaves mapbox-gl out altogether. */
const loadSatellite = () => (process.env.NEXT_PUBLIC_MAPBOX_TOKEN ? import('./open-satellite') : undefined)
