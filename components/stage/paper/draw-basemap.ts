/** The ground as SVG markup: what lies below the ink. Figures and the live map are made of the same pieces. */

import { type BasemapEntry, extentOf } from '../basemap/atlas'
import { type Basemap, coastOf, joinRing } from '../basemap/basemap'
import type { Point, Transform } from '../world/camera'
import { type GroundParts, NO_GROUND } from './ground-parts'

/** How many pieces make one element. Each is styled and laid out by itself; many at a time are slower to draw in a flight. */
const FEW = 2
const MORE = 4

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
 * One basemap: sea, waterlines, land, lakes, rivers, coast, borders, and its ground between them. An enlargement covers what
 * lies below it, inside its extent.
 *
 * @param water What `drawWater` made of its coast, or nothing while the camera flies.
 * @param id Prefix of the ids inside, so that several drawings can stand in one document.
 * @param parts Its ground, where that is at hand.
 */
export function drawBasemap(
  basemap: Basemap,
  entry: BasemapEntry,
  transform: Transform,
  id: string,
  water: string,
  parts: GroundParts = NO_GROUND,
): string {
  const isCut = !entry.isGround
  const key = `${id}-${basemap.name}`
  const box = extentOf(entry)
  const step = (value: number, from: number) => Math.round((value - from) / basemap.unit)
  const rect =
    isCut || parts.isShaded
      ? `<rect class="m-sea" x="${step(box.x, basemap.origin[0])}" y="${step(box.y, basemap.origin[1])}" width="${step(box.width, 0)}" height="${step(box.height, 0)}"/>`
      : ''
  const clip = isCut ? `<clipPath id="${key}-box">${rect}</clipPath>` : ''
  return [
    `<g data-sheet="${basemap.name}" transform="${transformOf(transform, basemap.origin, basemap.unit)}"${isCut ? ` clip-path="url(#${key}-box)"` : ''}>`,
    clip && `<defs>${clip}</defs>`,
    rect,
    parts.sea,
    `<g class="m-waterlines">${water}</g>`,
    `<path class="m-land" d="${basemap.land.map(joinRing).join('')}"/>`,
    parts.land,
    parts.hasLakes ? '' : drawPieces('class="m-lake"', basemap.lakes),
    parts.hasRivers ? '' : drawPieces('class="m-river"', basemap.rivers),
    water ? `<use href="#${key}-coast" class="m-coast"/>` : drawPieces('class="m-coast"', coastOf(basemap), FEW),
    drawPieces('class="m-border"', basemap.borders),
    drawPieces('class="m-border-open"', basemap.open),
    parts.ways,
    '</g>',
  ].join('')
}

/** Land and lakes only, each one element. An enlargement lies on the land that it enlarges. */
export function drawBasemapInBrief(basemap: Basemap, transform: Transform): string {
  const land = basemap.land.map(joinRing).join('')
  const lakes = basemap.lakes.map((lake) => `M${lake}`).join('')
  return [
    `<g transform="${transformOf(transform, basemap.origin, basemap.unit)}">`,
    land && `<path class="m-land m-brief" d="${land}"/>`,
    lakes && `<path class="m-lake" d="${lakes}"/>`,
    '</g>',
  ].join('')
}

function drawPieces(attributes: string, pieces: readonly string[], together = MORE): string {
  return pieces
    .flatMap((_, index) =>
      index % together ? [] : `<path ${attributes} d="M${pieces.slice(index, index + together).join('M')}"/>`,
    )
    .join('')
}

/** Three lines that follow the coast out at sea: each a wide stroke with a narrower one of the sea's colour on it. */
export function drawWater(coast: readonly string[], key: string): string {
  const lines = WATERLINES.map(([line, opacity]) => {
    const use = `<use href="#${key}-coast" class="`
    return `${use}m-wl m-wl-${line}" stroke-opacity="${opacity}"/>${use}m-wk m-wk-${line}"/>`
  })
  // A style sheet's descendant selectors do not reach into what `use` repeats: this must be an attribute.
  const pieces = drawPieces('vector-effect="non-scaling-stroke"', coast)
  return `<defs><g id="${key}-coast">${pieces}</g></defs>${lines.join('')}`
}
