import type { Camera } from '../../model/nouns'
import { chooseBasemaps } from '../stage/basemap/atlas'
import type { IndexEntry } from '../stage/basemap/read-index'
import { type Form, kilometresPerPixel, usualView } from '../stage/world/camera'

/** Coarse to fine: `Drawn on: World (good to about 5000 m); Coast (good to about 500 m)`. */
export function sayServing(camera: Camera, form: Form, sheets: readonly IndexEntry[]): string {
  const serving = chooseBasemaps(sheets, camera.zoom, usualView(camera, form))
  return `Drawn on: ${serving.map(({ name, accuracy }) => `${name} (good to about ${accuracy} m)`).join('; ')}`
}

/** `1 px is 76 m, a hundred are 7.6 km`, at the middle of the view. */
export function sayScale({ center, zoom }: Camera): string {
  const km = kilometresPerPixel(zoom, center[1])
  return `1 px is ${sayLength(km)}, a hundred are ${sayLength(km * 100)}`
}

/** Two figures: `76 m`, `7.6 km`. */
function sayLength(km: number): string {
  return km < 1 ? `${Number((km * 1000).toPrecision(2))} m` : `${Number(km.toPrecision(2))} km`
}
