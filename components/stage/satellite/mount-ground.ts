/** The map visual on the ground. Loaded only when a reader asks for it: this file brings mapbox-gl along. */

import { mountMap } from '../mount-map'
import { cameraFor } from '../picture/picture'
import type { SceneMap } from '../picture/scene-map'
import { readView } from '../read-view'
import type { GroundFailure, Visual, VisualOptions } from '../registry'
import { centreOf, layOver, makeGroundSurface } from './ground-surface'
import { openMap } from './open-map'
import { watchScheme } from './read-inks'
import { whenDrawn } from './when-drawn'

/** Imagery without names: the names are the story's own. */
const SATELLITE = 'mapbox://styles/mapbox/satellite-v9'

/** `failed` is called once when the ground fails after it was opened. */
type GroundOptions = VisualOptions & { failed: (why: GroundFailure) => void }

/**
 * Opens the ground behind the paper, at the camera of the scene that is shown. It draws nothing of a scene until it is
 * asked to.
 *
 * @throws {GroundError}
 */
export async function mountGround(stage: HTMLElement, scene: SceneMap, options: GroundOptions): Promise<Visual> {
  const host = document.createElement('div')
  host.className = 'stage-map stage-ground'
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
  const { makeSurface, redraw } = makeGroundSurface(map, container, stage)
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
  credits.className = 'ground-credits'
  credits.append(...container.querySelectorAll('.mapboxgl-control-container'))
  stage.after(credits)
  return credits
}
