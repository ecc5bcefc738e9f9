/** The map visual on the satellite. Loaded only when a reader asks for it: this file brings mapbox-gl along. */

import type { SatelliteFailure, Visual, VisualOptions } from '../contracts/visual'
import { mountMap } from '../map/mount-map'
import { readView } from '../map/read-view'
import type { SceneMap } from '../picture/nouns'
import { cameraFor } from '../picture/picture'
import { openMap } from './open-map'
import { watchScheme } from './read-inks'
import { centreOf, layOver, makeSatelliteSurface } from './satellite-surface'
import { whenDrawn } from './when-drawn'

/** Imagery without names: the names are the story's own. */
const SATELLITE = 'mapbox://styles/mapbox/satellite-v9'

/** `failed` is called once when the satellite fails after it was opened. */
type SatelliteOptions = VisualOptions & { failed: (why: SatelliteFailure) => void }

/**
 * Opens the satellite behind the paper, at the camera of the scene that is shown. It draws nothing of a scene until it is
 * asked to.
 *
 * @throws {SatelliteError}
 */
export async function mountSatellite(stage: HTMLElement, scene: SceneMap, options: SatelliteOptions): Promise<Visual> {
  const host = document.createElement('div')
  host.className = 'stage-map stage-satellite'
  const container = document.createElement('div')
  host.append(container)
  stage.append(host)
  const view = readView(stage)
  layOver(container, view)
  const camera = cameraFor(scene, view)
  const settings = {
    token: process.env.NEXT_PUBLIC_MAPBOX_TOKEN ?? '',
    style: process.env.NEXT_PUBLIC_MAPBOX_STYLE || SATELLITE,
    center: centreOf(camera, view),
    zoom: camera.zoom,
    freeWidth: view.free.width,
  }
  const map = await openMap(container, settings, options.failed).catch((error: unknown) => {
    host.remove()
    throw error
  })
  const credits = moveCredits(stage, container)
  const { makeSurface, redraw } = makeSatelliteSurface(map, container, stage)
  let asked = 0
  const settled = (is: boolean) => {
    const mine = ++asked
    if (!is) return options.settled(false)
    whenDrawn(map, () => mine === asked && options.settled(true))
  }
  const visual = mountMap(stage, host, { ...options, settled }, makeSurface)
  const unwatch = watchScheme(redraw)
  // Whoever needs the map itself (a test, a host page) finds it here.
  stage.dispatchEvent(new CustomEvent('groundopen', { detail: map }))
  return {
    ...visual,
    stop() {
      asked++
      unwatch()
      visual.stop()
      map.remove()
      credits.remove()
      host.remove()
    },
  }
}

/**
 * The stage is hidden from assistive technology, Mapbox's links must not be: logo and attribution go beside the stage,
 * over the same frame.
 */
function moveCredits(stage: HTMLElement, container: HTMLElement): HTMLElement {
  const credits = document.createElement('div')
  credits.className = 'satellite-credits'
  credits.append(...container.querySelectorAll('.mapboxgl-control-container'))
  stage.after(credits)
  return credits
}
