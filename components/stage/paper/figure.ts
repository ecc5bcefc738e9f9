/** The finished picture of a scene as one SVG document, for the page, for files and for print. Build time only. */

import { readAtlas, readNames } from '../basemap/read-index'
import { frameWithin } from '../picture/frame'
import type { MapData, MapNotes, SceneMap, View } from '../picture/nouns'
import { makePicture } from '../picture/picture'
import { type Box, type Form, REFERENCE } from '../world/camera'
import {
  drawEdge,
  drawGraticule,
  drawGround,
  drawGroundInBrief,
  drawInk,
  drawNames,
  groundStyle,
  scaleName,
} from './compose'
import { clipBasemaps, clipGrounds, drawInsetSheet } from './cut-sheets'
import { type WriteText, writeText } from './draw-labels'
import { figureStyle } from './figure-style'
import { drawGroundImage, type GroundFiles } from './ground-image'

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
  /** For `css`: the file with its ground (`drawGroundFile`), which the page has no room for. */
  ground?: GroundFiles
}

const DATA: MapData = {
  get atlas() {
    return readAtlas()
  },
  namesOf: readNames,
}

/** The figures in files that stand in the text, px; they are as wide as the text, whose `cqw` measure what lies over them. */
export const FIGURE_SIZES = { wide: { width: 720, height: 480 }, narrow: { width: 358, height: 380 } } as const

/** px: printed 104 mm wide, so that letters of 17 px are of 9 points. */
export const PRINTED_SIZE = { width: 560, height: 460 }

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
  const { width, height, form, scheme, labels, progress = 1, ground: file } = options
  const picture = makePicture(map, figureView(width, height, form), progress, DATA)
  const { frame } = picture.view
  const id = `${scheme === 'css' ? `${map.id}-${form}-` : ''}f`
  const outlines = labels === 'outlined' ? openOutlines() : undefined
  const write = outlines?.write ?? writeText
  const grounds = scheme === 'css' ? undefined : clipGrounds(picture, frame, form, 2)
  const image = file ? drawGroundImage(file, frame) : ''
  const ground = drawGround(picture, clipBasemaps(picture, frame, 8), id, form, grounds) + image
  const drawSheet = scheme === 'css' ? () => image : drawInsetSheet(picture, form)
  const names = drawNames(picture, id, write, labels === 'text', drawSheet)
  const edge = drawEdge(picture, write)
  const defs = `<clipPath id="${id}-frame">${box(frame)}</clipPath>${outlines?.defs() ?? ''}`
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" data-form="${form}" data-scale="${scaleName(picture.camera.zoom)}"${scheme === 'css' ? '' : ` style="${groundStyle(picture.camera.zoom)}"`} aria-hidden="true">`,
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
 * waits for its bytes: its ground is drawn in brief, to two pixels, until the file with all of it has come.
 */
export function drawFirst(map: SceneMap, form: Form, file?: GroundFiles): string {
  const view = firstView(form)
  const { free, frame } = view
  const picture = makePicture(map, view, 1, DATA)
  const id = `${map.id}-${form}-f`
  const image = file ? drawGroundImage(file, frame) : ''
  const ground = drawGroundInBrief(picture, clipBasemaps(picture, frame, 0.5)) + image
  const names = drawNames(picture, id, writeText, true, () => image)
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${free.width} ${free.height}" data-form="${form}" data-scale="${scaleName(picture.camera.zoom)}" aria-hidden="true">`,
    `${box(frame, 'm-sea')}${ground}${drawGraticule(picture)}${drawInk(picture, id)}${names}</svg>`,
  ].join('')
}

/** What lies under the ink of a scene's first picture. */
export const drawFirstGround = (map: SceneMap, form: Form, scheme: 'light' | 'dark') =>
  drawGroundFile(map, firstView(form), scheme, 1)

/** What lies under the ink of a figure in a page, with that of its enlargement over it. */
export const drawFigureGround = (
  map: SceneMap,
  form: Form,
  size: { width: number; height: number },
  scheme: 'light' | 'dark' = 'light',
) => drawGroundFile(map, figureView(size.width, size.height, form), scheme, 2)

/** @param parts Of a pixel: the steps in which it is written. */
function drawGroundFile(map: SceneMap, view: View, scheme: 'light' | 'dark', parts: number): string {
  const { form, frame } = view
  const picture = makePicture(map, view, 1, DATA)
  const { x, y, width, height } = frame
  const ground = drawGround(
    picture,
    clipBasemaps(picture, frame, parts),
    'g',
    form,
    clipGrounds(picture, frame, form, parts),
  )
  const { inset } = picture
  const clip = inset ? `<clipPath id="gi">${box(inset.box)}</clipPath>` : ''
  const over = inset
    ? `<g clip-path="url(#gi)" data-scale="enlargement">${box(inset.box, 'm-inset-ground')}${drawInsetSheet(picture, form)(inset, 'gi')}</g>`
    : ''
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" data-form="${form}" data-scale="${scaleName(picture.camera.zoom)}" style="${groundStyle(picture.camera.zoom)}">`,
    `<style>${figureStyle(scheme)}</style><defs>${clip}</defs>${box(frame, 'm-sea')}${ground}${over}</svg>`,
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
    form === 'wide' ? { left: 4, top: 4, right: 36, bottom: 40 } : { left: 3, top: 3, right: 3, bottom: 36 }
  const frame = frameWithin(width, height, insets)
  return { width, height, form, frame, free: frame }
}

function firstView(form: Form): View {
  const free = { x: 0, y: 0, ...REFERENCE[form] }
  const { left, top, right, bottom } = BEYOND[form]
  const frame = { x: -left, y: -top, width: left + free.width + right, height: top + free.height + bottom }
  return { width: free.width, height: free.height, form, frame, free }
}

const box = ({ x, y, width, height }: Box, name = '') =>
  `<rect${name && ` class="${name}"`} x="${x}" y="${y}" width="${width}" height="${height}"/>`
