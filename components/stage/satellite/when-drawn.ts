/** When the satellite has drawn what it was given. */
import type { Map as MapboxMap, MapSourceDataEvent } from 'mapbox-gl/esm'
import { SOURCE } from './ink-layers'

/** How long a picture may wait for its imagery, ms. */
const LONGEST = 10_000
/**
 * How long the map must have been idle, ms: where a tile of the inks is asked for twice, mapbox-gl counts it as loaded at the
 * first answer, which may hold what was there before.
 */
const QUIET = 40

/** Calls back once, when the map is idle and no tile of the inks has come since; or when it takes too long. */
export function whenDrawn(map: MapboxMap, then: () => void): void {
  let quiet: ReturnType<typeof setTimeout>
  const idle = () => {
    clearTimeout(quiet)
    quiet = setTimeout(end, QUIET)
  }
  const came = ({ sourceId, tile }: MapSourceDataEvent) => {
    if (sourceId === SOURCE && tile) clearTimeout(quiet)
  }
  const end = () => {
    clearTimeout(quiet)
    clearTimeout(longest)
    map.off('idle', idle)
    map.off('sourcedata', came)
    then()
  }
  const longest = setTimeout(end, LONGEST)
  map.on('idle', idle)
  map.on('sourcedata', came)
  map.triggerRepaint()
}
