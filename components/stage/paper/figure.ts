/** The finished picture of a scene as one SVG document, for the page, for files and for print. Build time only. */

import { groundsOf } from '../basemap/atlas'
import type { Basemap } from '../basemap/basemap'
import { clipBasemap } from '../basemap/clip-basemap'
import { clipGround } from '../basemap/clip-ground'
import type { Ground, Grounds } from '../basemap/ground'
import { readAtlas, readBasemap, readGround, readNames } from '../basemap/read-index'
import { frameWithin } from '../picture/frame'
import type { MapData, MapNotes, Panel, SceneMap, View } from '../picture/nouns'
import { makePicture } from '../picture/picture'
import { worldBox } from '../world/boxes'
import { type Box, type Form, REFERENCE } from '../world/camera'
import {
  drawEdge,
  drawGraticule,
  drawGround,
  drawGroundInBrief,
  drawInk,
  drawNames,
  scaleName,
  wayWidth,
} from './compose'
import { type WriteText, writeText } from './draw-labels'
import { figureStyle } from './figure-style'

export type FigureOptions = {
  /** Pixels. */
  width: number
  height: number
  form: Form
  /** `css` takes its colours from the page; the others bring their own. */
  scheme: 'light' | 'dark' | 'css'
  labels: 'text' | 'outlined'
  /** How much of what is scrubbed is drawn, 0 to 1; all of it when nothing is said. */
  progress?: number
}

const DATA: MapData = {
  get atlas() {
    return readAtlas()
  },
  namesOf: readNames,
}

/** The figures in files that stand in the text, px; they are as wide as the text, whose `cqw` measure what lies over them. */
export const FIGURE_SIZES = { wide: { width: 720, height: 480 }, narrow: { width: 358, height: 380 } } as const

/** Where the notes stand on a figure; over one in a file, which has only their leaders. */
export function seatFigureNotes(
  map: SceneMap,
  form: Form,
  { width, height }: { width: number; height: number } = FIGURE_SIZES[form],
): MapNotes {
  return makePicture(map, figureView(width, height, form), 1, DATA).mapNotes()
}

/** Draws the picture of a scene that is a map, as `<svg class="map">`. */
export function drawFigure(map: SceneMap, options: FigureOptions): string {
  const { width, height, form, scheme, labels, progress = 1 } = options
  const picture = makePicture(map, figureView(width, height, form), progress, DATA)
  const { frame } = picture.view
  const id = `${scheme === 'css' ? `${map.id}-${form}-` : ''}f`
  const outlines = labels === 'outlined' ? openOutlines() : undefined
  const write = outlines?.write ?? writeText
  // In a page there is no room for it: there the live map brings it.
  const grounds = scheme === 'css' ? undefined : clipGrounds(picture, frame, form, 4)
  const ground = drawGround(picture, clipBasemaps(picture, frame, 8), id, form, grounds)
  const names = drawNames(picture, id, write, labels === 'text', (panel, key) => {
    if (!picture.inset || scheme === 'css') return ''
    const { box: square } = picture.inset
    return drawGround(panel, clipBasemaps(panel, square, 8), key, form, clipGrounds(panel, square, form, 4))
  })
  const edge = drawEdge(picture, write)
  const defs = `<clipPath id="${id}-frame">${box(frame)}</clipPath>${outlines?.defs() ?? ''}`
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" data-form="${form}" data-scale="${scaleName(picture.camera.zoom)}"${scheme === 'css' ? '' : ` style="--ways:${wayWidth(picture.camera.zoom)}"`} aria-hidden="true">`,
    scheme === 'css' ? '' : `<style>${figureStyle(scheme)}</style>`,
    `<defs>${defs}</defs><g clip-path="url(#${id}-frame)">${box(frame, 'm-sea')}${ground}${drawGraticule(picture)}`,
    `${drawInk(picture, id)}${names}</g>${edge}</svg>`,
  ].join('')
}

/** How far, in px to each side, the first picture reaches beyond the free area: to the edges of the usual screens. */
const BEYOND = {
  wide: { left: 700, top: 40, right: 120, bottom: 130 },
  narrow: { left: 130, top: 70, right: 110, bottom: 90 },
} as const

/**
 * The first picture of a page: no frame, but the ground beyond the free area. The style sheet lays its view box over the free
 * area of any stage, so that it has the live map's own camera before that is there. It stands for a second and every reader
 * waits for its bytes: its ground is drawn in brief, to two pixels.
 */
export function drawFirst(map: SceneMap, form: Form): string {
  const free = { x: 0, y: 0, ...REFERENCE[form] }
  const { left, top, right, bottom } = BEYOND[form]
  const frame = { x: -left, y: -top, width: left + free.width + right, height: top + free.height + bottom }
  const view: View = { width: free.width, height: free.height, form, frame, free }
  const picture = makePicture(map, view, 1, DATA)
  const id = `${map.id}-${form}-f`
  const ground = drawGroundInBrief(picture, clipBasemaps(picture, frame, 0.5))
  const names = drawNames(picture, id, writeText)
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${free.width} ${free.height}" data-form="${form}" data-scale="${scaleName(picture.camera.zoom)}" aria-hidden="true">`,
    `${box(frame, 'm-sea')}${ground}${drawGraticule(picture)}${drawInk(picture, id)}${names}</svg>`,
  ].join('')
}

/** Writes labels as outlines; `defs` are the letters that were used, once the last label is written. */
export type Outlines = { write: WriteText; defs: () => string }

let openOutlines: () => Outlines = () => {
  throw new Error('outlined labels: provide the outlines first (outline-labels.ts)')
}

/** Figures in files can't use the page's fonts. Reading fonts takes time and packages that pages don't need. */
export function provideOutlines(open: () => Outlines): void {
  openOutlines = open
}

/** A figure has no slip: what is free is what the frame holds. */
function figureView(width: number, height: number, form: Form): View {
  const insets =
    form === 'wide' ? { left: 4, top: 4, right: 36, bottom: 40 } : { left: 3, top: 3, right: 3, bottom: 34 }
  const frame = frameWithin(width, height, insets)
  return { width, height, form, frame, free: frame }
}

const box = ({ x, y, width, height }: Box, name = '') =>
  `<rect${name && ` class="${name}"`} x="${x}" y="${y}" width="${width}" height="${height}"/>`

/** How an address of shading begins in a figure: scripts/fill-shading.ts puts the picture itself in its place. */
const SHADING = 'shading:'

function clipGrounds(panel: Panel, frame: Box, form: Form, parts: number): Grounds {
  const box = worldBox(panel.transform, frame)
  const unit = 1 / (parts * panel.transform.scale)
  const names = panel.basemaps.flatMap((entry) => groundsOf(entry, form))
  const files = new Map<string, Ground>(names.map((name) => [name, clipGround(readGround(name), box, unit)]))
  return { files, addressOf: (file) => SHADING + file }
}

/** The basemaps of a ground, cut to a box of pixels with room for the waterlines, in parts of a pixel. */
function clipBasemaps(ground: Panel, frame: Box, parts: number): Map<string, Basemap> {
  const room = 24
  const wide = { x: frame.x - room, y: frame.y - room, width: frame.width + 2 * room, height: frame.height + 2 * room }
  const world = worldBox(ground.transform, wide)
  return new Map(
    ground.basemaps.map(({ name }) => [
      name,
      clipBasemap(readBasemap(name), world, 1 / (parts * ground.transform.scale)),
    ]),
  )
}
