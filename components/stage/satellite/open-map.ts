/** Opens a mapbox-gl map, or says why there is none. */

import { AttributionControl, Map as MapboxMap, setWorkerUrl, supported } from 'mapbox-gl/esm'
import type { SatelliteFailure } from '../contracts/visual'

export type SatelliteSettings = {
  token: string
  /** A style's address: `mapbox://styles/…` or a URL. */
  style: string
  center: readonly [lon: number, lat: number]
  zoom: number
  /** How wide the part of the map is that no text covers, px. */
  freeWidth: number
}

/** How long the style may take, ms. */
const PATIENCE = 15_000
/** Up to this width of a map its attribution may fold into a button, px: so does Mapbox itself. */
const NARROW = 640
/** How many requests may fail in a row before the network counts as gone. */
const MISSES = 4

class SatelliteError extends Error {
  constructor(readonly why: SatelliteFailure) {
    super(`no satellite: ${why}`)
  }
}

/**
 * Opens the map in an empty element that has a size: Mercator, north up, without pitch and without handlers, so that it
 * never takes the page's scroll or keys.
 *
 * @param failed Called once when the map fails after it was opened.
 * @throws {SatelliteError}
 */
export async function openMap(
  container: HTMLElement,
  { token, style, center, zoom, freeWidth }: SatelliteSettings,
  failed: (why: SatelliteFailure) => void,
): Promise<MapboxMap> {
  await loadStyleSheet()
  if (!supported()) throw new SatelliteError('no-webgl')
  // The name of the file beside this one, set by the bundler.
  setWorkerUrl(new URL(process.env.SATELLITE_WORKER ?? '', import.meta.url).href)
  const map = construct({
    container,
    accessToken: token,
    style,
    center: [...center],
    zoom,
    projection: 'mercator',
    pitch: 0,
    maxPitch: 0,
    bearing: 0,
    interactive: false,
    attributionControl: false,
    logoPosition: 'bottom-right',
    fadeDuration: 0,
    trackResize: false,
    performanceMetricsCollection: false,
  })
  map.addControl(new AttributionControl({ compact: freeWidth <= NARROW }), 'bottom-right')
  return new Promise((resolve, reject) => {
    let isOpen = false
    let misses = 0
    const fail = (why: SatelliteFailure) => {
      clearTimeout(timer)
      if (isOpen) return failed(why)
      map.remove()
      reject(new SatelliteError(why))
    }
    const timer = setTimeout(() => fail('no-network'), PATIENCE)
    map.on('error', ({ error }) => {
      const why = whyOf(error)
      if (why === 'refused') fail(why)
      else if (!isOpen || (why === 'no-network' && ++misses >= MISSES)) fail('no-network')
    })
    map.on('webglcontextlost', () => fail('no-webgl'))
    map.on('sourcedata', ({ sourceDataType }) => {
      if (sourceDataType === undefined) misses = 0
    })
    map.once('style.load', () => {
      clearTimeout(timer)
      isOpen = true
      resolve(map)
    })
  })
}

function construct(options: ConstructorParameters<typeof MapboxMap>[0]): MapboxMap {
  try {
    return new MapboxMap(options)
  } catch {
    throw new SatelliteError('no-webgl')
  }
}

/** mapbox-gl gives an HTTP status to answers that are errors, and none where there was no answer. */
function whyOf(error: Error & { status?: number }): SatelliteFailure | undefined {
  if (error.status === 401 || error.status === 403 || /access token/i.test(error.message)) return 'refused'
  return error.status === undefined || error.status === 0 ? 'no-network' : undefined
}

/** mapbox-gl's own rules, and ours. Without them there is no satellite: attribution could not be read. */
async function loadStyleSheet(): Promise<void> {
  if (document.querySelector('link[data-satellite]')) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.dataset.satellite = ''
  link.href = new URL(process.env.SATELLITE_STYLES ?? '', import.meta.url).href
  await new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new SatelliteError('no-network'))
    })
    document.head.append(link)
  })
}
