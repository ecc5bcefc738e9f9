/** The ground of a picture in a page: a file under its ink, so that words and ink wait for none of it. */
import type { Box } from '../world/camera'

/** Addresses of a ground by day and by night; on paper it is always day. */
export type GroundFiles = { light: string; dark?: string }

/**
 * An HTML picture inside the drawing: unlike one of SVG, it is fetched only when it is near, and has a version for the night.
 *
 * @param box Where the file lies, in the drawing's pixels.
 */
export function drawGroundImage({ light, dark }: GroundFiles, { x, y, width, height }: Box): string {
  const night = dark && `<source media="screen and (prefers-color-scheme: dark)" srcset="${dark}" data-dark>`
  const image = `<img src="${light}" alt="" width="${width}" height="${height}" loading="lazy" decoding="async" fetchpriority="low">`
  return `<foreignObject class="m-ground-file" x="${x}" y="${y}" width="${width}" height="${height}"><picture>${night ?? ''}${image}</picture></foreignObject>`
}
