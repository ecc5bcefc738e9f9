/** The order in which the pieces of a picture lie on one another. */

import { groundsOf } from '../basemap/atlas'
import { type Basemap, coastOf } from '../basemap/basemap'
import type { Grounds } from '../basemap/ground'
import type { Panel, Picture } from '../picture/nouns'
import type { WIDTHS } from '../picture/plates'
import type { Form } from '../world/camera'
import { drawBasemap, drawBasemapInBrief, drawWater } from './draw-basemap'
import { drawGroundParts } from './draw-ground'
import { drawMarks, drawPlaces, drawRoutes } from './draw-ink'
import { drawDegrees, drawFrame, drawInsetFrame, drawLabels, drawMargin, type WriteText } from './draw-labels'
import { drawMapNotes } from './draw-notes'

/** `data-scale` of a drawing: which line weights it has (DESIGN, section 4). */
export function scaleName(zoom: number): keyof typeof WIDTHS {
  return zoom < 4.5 ? 'continent' : zoom < 6.8 ? 'region' : 'coast'
}

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/**
 * What a drawing's ground takes from its zoom, as a style. `--ways`: how wide ways are drawn, in parts of their width at
 * 1 : 50,000 (zoom 12). `--relief`: how strong its shading is; the grid is 2 km, and close up it fades out.
 */
export const groundStyle = (zoom: number): string =>
  `--ways:${between(1 + 0.13 * (zoom - 12), 0.4, 1.3)};--relief:${between((9.2 - zoom) * 1.4, 0, 0.85)}`

/** The ground of a picture, from the coarsest basemap to the finest. Missing basemaps are left out. */
export function drawGround(
  panel: Panel,
  basemaps: ReadonlyMap<string, Basemap>,
  id: string,
  form: Form,
  grounds?: Grounds,
): string {
  return panel.basemaps
    .map((entry) => {
      const basemap = basemaps.get(entry.name)
      if (!basemap) return ''
      const key = `${id}-${entry.name}`
      const laid = groundsOf(entry, form).flatMap((name) => grounds?.files.get(name) ?? [])
      const parts = drawGroundParts(laid, basemap, key, ({ file }) => grounds?.addressOf(file) ?? '')
      return drawBasemap(basemap, entry, panel.transform, id, drawWater(coastOf(basemap), key), parts)
    })
    .join('')
}

/** The same without what would come a moment later unnoticed: land and lakes. */
export function drawGroundInBrief(panel: Panel, basemaps: ReadonlyMap<string, Basemap>): string {
  return panel.basemaps
    .map(({ name }) => {
      const basemap = basemaps.get(name)
      return basemap ? drawBasemapInBrief(basemap, panel.transform) : ''
    })
    .join('')
}

export const drawGraticule = ({ graduations }: Picture) => `<path class="m-graticule" d="${graduations.graticule}"/>`

/** Routes, marks and places. */
export const drawInk = (ground: Panel, id: string) => drawRoutes(ground, id) + drawMarks(ground) + drawPlaces(ground)

/**
 * Names, notes and the enlargement: what is taken away while the camera flies.
 *
 * @param hasWords Whether the words of the notes are drawn, too.
 * @param drawSheet Draws what lies under the ink of an enlargement, where that is at hand.
 */
export function drawNames(
  picture: Picture,
  id: string,
  write: WriteText,
  hasWords = true,
  drawSheet: DrawSheet = () => '',
): string {
  const notes = drawMapNotes(picture.mapNotes(), write, hasWords)
  return (
    drawLabels(picture.labels(), write) +
    notes +
    (picture.inset
      ? drawInset(picture.inset, `${id}-inset`, write, (panel, key) => drawSheet(panel, key, picture.view.form))
      : '')
  )
}

export type DrawSheet = (panel: Panel, id: string, form: Form) => string

/** Its sheet where one is fine enough, a kilometre grid, and what is surveyed. */
function drawInset(
  inset: NonNullable<Picture['inset']>,
  id: string,
  write: WriteText,
  drawSheet: (panel: Panel, id: string) => string,
): string {
  const { x, y, width, height } = inset.box
  const clip = `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`
  return [
    `<defs>${clip}</defs><g clip-path="url(#${id})" data-scale="enlargement"><rect class="m-inset-ground" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    drawSheet(inset, id),
    `<path class="m-kilometres" d="${inset.grid}"/>`,
    drawInk(inset, id),
    drawLabels(inset.labels(), write),
    '</g>',
    drawInsetFrame(inset, write),
  ].join('')
}

/** Frame, degree figures, scale bar and notes. */
export function drawEdge(picture: Picture, write: WriteText): string {
  return `${drawFrame(picture)}${picture.graduations.blocks.map((side) => `<path class="m-blocks" d="${side}"/>`).join('')}${drawDegrees(picture, write)}${drawMargin(picture, write)}`
}
