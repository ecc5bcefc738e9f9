/** The ground of a picture in a page: a file under its ink, so that words and ink wait for none of it. */
import type { Box } from '../world/camera'

/**
 * Addresses of a ground by day and by night; on paper it is always day.
 *
 * `unless`: where it stands in a page's first view, the media in which it is not shown. It is fetched at once then, and painted with the words.
 */
export type GroundFiles = { light: string; dark?: string; unless?: string }

/** A picture of one pixel, in the place of one that nobody sees. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/**
 * An HTML picture inside the drawing: unlike one of SVG, it is fetched only when it is near, and has a version for the night.
 *
 * @param box Where the file lies, in the drawing's pixels.
 */
export function drawGroundImage({ light, dark, unless }: GroundFiles, { x, y, width, height }: Box): string {
  const hidden = unless && `<source media="${unless}" srcset="${NOTHING}">`
  const night = dark && `<source media="screen and (prefers-color-scheme: dark)" srcset="${dark}" data-dark>`
  const when = unless ? 'decoding="sync" fetchpriority="high"' : 'loading="lazy" decoding="async" fetchpriority="low"'
  const image = `<img src="${light}" alt="" width="${width}" height="${height}" ${when}>`
  return `<foreignObject class="m-ground-file" x="${x}" y="${y}" width="${width}" height="${height}"><picture>${hidden ?? ''}${night ?? ''}${image}</picture></foreignObject>`
}
