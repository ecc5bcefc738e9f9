import { z } from 'zod'
import type { Position } from './basics'

/** Where the map's middle is and how close it is. Zoom is Mapbox's (512 px tiles), north up, no pitch. */
export type Camera = { readonly center: Position; readonly zoom: number }

/** `longitude latitude zoom`, parted by spaces: `30.5 39.2 5.1`. */
export const camera = z.string().transform((words, context): Camera => {
  const [lon, lat, zoom, ...rest] = words.trim().split(/\s+/).map(Number)
  const fits =
    rest.length === 0 &&
    Math.abs(lon ?? 999) <= 180 &&
    Math.abs(lat ?? 999) <= 85 &&
    (zoom ?? -1) >= 0 &&
    (zoom ?? 99) <= 22
  if (!fits || lon === undefined || lat === undefined || zoom === undefined) {
    context.addIssue({
      code: 'custom',
      message: `"${words}"`,
      params: { expected: 'longitude (-180 to 180), latitude (-85 to 85) and zoom (0 to 22), such as "30.5 39.2 5.1"' },
    })
    return z.NEVER
  }
  return { center: [lon, lat], zoom }
})
