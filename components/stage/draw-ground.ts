/** The ground as SVG markup: what lies below the ink. Figures and the live map are made of the same pieces. */
import type { Point, Transform } from './camera'
import { extentOf, SHEETS, type Sheet } from './sheets'

const round = (value: number) => Math.round(value * 100) / 100

/** The `transform` that puts path data, in steps of `unit` from `origin`, where the camera has it. */
export function transformOf(transform: Transform, origin: Point, unit: number): string {
  const x = origin[0] * transform.scale + transform.x
  const y = origin[1] * transform.scale + transform.y
  return `translate(${round(x)} ${round(y)})scale(${Number((unit * transform.scale).toPrecision(9))})`
}

/** How far the three waterlines reach from the coast, by DESIGN section 4, and how strong each is. */
const WATERLINES: [number, number][] = [
  [3, 0.35],
  [2, 0.6],
  [1, 0.9],
]

/**
 * One sheet's ground: sea, waterlines, land, lakes, rivers, coast, borders. An enlargement (any but the first two sheets)
 * covers what lies below it, inside its extent.
 *
 * @param id Prefix of the ids inside, so that several drawings can stand in one document.
 */
export function drawSheet(sheet: Sheet, transform: Transform, id: string): string {
  const entry = SHEETS.find(({ name }) => name === sheet.name)
  const isCut = entry !== undefined && SHEETS.indexOf(entry) > 1
  const key = `${id}-${sheet.name}`
  const box = entry && extentOf(entry)
  const step = (value: number, from: number) => Math.round((value - from) / sheet.unit)
  const rect =
    isCut && box
      ? `<rect class="m-sea" x="${step(box.x, sheet.origin[0])}" y="${step(box.y, sheet.origin[1])}" width="${step(box.width, 0)}" height="${step(box.height, 0)}"/>`
      : ''
  const coast = `<use href="#${key}"`
  const water = WATERLINES.map(
    ([line, opacity]) =>
      `${coast} class="m-wl m-wl-${line}" opacity="${opacity}"/>${coast} class="m-wk m-wk-${line}"/>`,
  ).join('')
  const clip = isCut ? `<clipPath id="${key}-box">${rect}</clipPath>` : ''
  const path = (name: string, data: string) => (data ? `<path class="${name}" d="${data}"/>` : '')
  return [
    `<g data-sheet="${sheet.name}" transform="${transformOf(transform, sheet.origin, sheet.unit)}"${isCut ? ` clip-path="url(#${key}-box)"` : ''}>`,
    `<defs><path id="${key}" vector-effect="non-scaling-stroke" d="${sheet.land}"/>${clip}</defs>${rect}<g class="m-waterlines">${water}</g>${coast} class="m-land"/>`,
    path('m-lake', sheet.lakes),
    path('m-river', sheet.rivers),
    `${coast} class="m-coast"/>`,
    path('m-border', sheet.borders),
    path('m-border-open', sheet.open),
    '</g>',
  ].join('')
}
