import type { Camera } from '../../model/nouns'

/** A camera as a scene has it: longitude, latitude, zoom; as exact as a screen shows. `35.87 34.92 7.25`. */
export function cameraText({ center: [lon, lat], zoom }: Camera): string {
  // A hundredth of the width of a picture at that zoom.
  const digits = Math.max(1, Math.min(5, Math.ceil(zoom / 3.3)))
  return [lon.toFixed(digits), lat.toFixed(digits), zoom.toFixed(2)].map(Number).join(' ')
}
