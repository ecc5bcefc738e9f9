/** Opens the satellite. Loaded only when a reader asks for it: this file brings mapbox-gl along. */
import type { Surface } from '../contracts/surface'
import type { SatelliteFailure } from '../contracts/visual'
import { readView } from '../map/read-view'
import type { SceneMap } from '../picture/nouns'
import { cameraFor } from '../picture/picture'
import { openMap } from './open-map'
import { centreOf, layOver, makeSatellite } from './satellite-surface'

/** Imagery without names: the names are the story's own. */
const IMAGERY = 'mapbox://styles/mapbox/satellite-v9'

/**
 * Opens it over the paper, at the camera of the scene that is shown. It draws nothing of a scene until it is asked to.
 *
 * @param failed Called once when it fails after it was opened.
 * @throws {SatelliteError}
 */
export async function openSatellite(
  stage: HTMLElement,
  scene: SceneMap,
  failed: (why: SatelliteFailure) => void,
): Promise<Surface> {
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
    style: process.env.NEXT_PUBLIC_MAPBOX_STYLE || IMAGERY,
    center: centreOf(camera, view),
    zoom: camera.zoom,
    freeWidth: view.free.width,
  }
  const map = await openMap(container, settings, failed).catch((error: unknown) => {
    host.remove()
    throw error
  })
  const credits = moveCredits(stage, container)
  // Whoever needs the map itself (a test, a host page) finds it here.
  stage.dispatchEvent(new CustomEvent('groundopen', { detail: map }))
  return makeSatellite(map, stage, host, container, () => {
    credits.remove()
    host.remove()
  })
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
