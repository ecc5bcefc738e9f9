/** The pictures of places and marks, drawn on a canvas from the paper's own shapes. */

import { SHAPES } from '../paper/draw-ink'
import { DASHES, LINES } from '../picture/plates'
import type { Inks } from './nouns'

/** Image pixels to one pixel of the page. */
export const DENSITY = 2
const SIZE = 36
const HATCH_SIZE = 10

type Drawn = { width: number; height: number; data: Uint8ClampedArray }

/**
 * Draws the image of a place's ring (`ring record sure active`) or of a mark that looks to the east (`ship told 0`), so
 * many px to the right of its way.
 *
 * @param name As `makeInkFeatures` writes it.
 * @returns nothing when the browser gives no canvas.
 */
export function drawImage(name: string, inks: Inks): Drawn | undefined {
  const [shape = '', plate = '', third, state] = name.split(' ')
  return onCanvas(SIZE, (pen) => {
    pen.translate(SIZE / 2, SIZE / 2)
    if (shape === 'ring') drawRing(pen, plate, third === 'about', state === 'active', inks)
    else {
      pen.translate(0, Number(third))
      drawMark(pen, shape as keyof typeof SHAPES, plate === 'told', inks)
    }
  })
}

/** Diagonal lines, 7 px apart, that meet from tile to tile; light below dark, as the lines of the inks are on imagery. */
export function drawHatch(inks: Inks): Drawn | undefined {
  return onCanvas(HATCH_SIZE, (pen) => {
    const lines = new Path2D('M-5 5L5-5M-5 15L15-5M5 15L15 5')
    pen.globalAlpha = 0.7
    stroke(pen, inks.paper, 3, [], lines)
    pen.globalAlpha = 1
    stroke(pen, inks.ink2, 1.2, [], lines)
  })
}

function drawRing(pen: CanvasRenderingContext2D, plate: string, isAbout: boolean, isActive: boolean, inks: Inks): void {
  const isRecord = plate === 'record' || plate === 'both'
  const color = isRecord ? inks.record : plate === 'told' ? inks.told : inks.ink
  const circle = (radius: number) => {
    pen.beginPath()
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
  }
  if (plate === 'both' && isActive) {
    circle(13.5)
    stroke(pen, inks.told, LINES['ring-ink'], DASHES['ring-both'])
  }
  circle(isActive ? 10 : plate === 'base' ? 4 : 5)
  pen.fillStyle = inks.paper
  pen.fill()
  const dash = isAbout ? DASHES['ring-about'] : plate === 'told' ? DASHES['ring-told'] : []
  stroke(pen, color, plate === 'base' ? LINES.ring : LINES['ring-ink'], dash)
  if (!isActive || plate === 'told') return
  circle(5)
  pen.fillStyle = color
  pen.fill()
}

function drawMark(pen: CanvasRenderingContext2D, shape: keyof typeof SHAPES, isTold: boolean, inks: Inks): void {
  // The shape's markup is `<path class="m-hull" d="…"/>…`, ours and the same for the paper.
  for (const [, part, data] of (SHAPES[shape] ?? '').matchAll(/class="m-(\w+)" d="([^"]+)"/g)) {
    const path = new Path2D(data)
    const isBody = part === 'hull' || part === 'head'
    if (isTold && !isBody) continue
    if (part !== 'windows') {
      pen.fillStyle = isTold || part === 'deck' ? inks.paper : inks.record
      pen.fill(path)
    }
    if (part === 'windows') stroke(pen, inks.paper, LINES.windows, DASHES.windows, path)
    else if (part === 'hull' && isTold) stroke(pen, inks.told, LINES['hull-told'], DASHES['hull-told'], path)
    else if (part === 'hull') stroke(pen, inks.paper, LINES.hull, [], path)
    else if (part === 'head') stroke(pen, isTold ? inks.told : inks.record, isTold ? LINES['head-told'] : 1, [], path)
  }
}

function stroke(
  pen: CanvasRenderingContext2D,
  color: string,
  width: number,
  dash: readonly number[],
  path?: Path2D,
): void {
  pen.strokeStyle = color
  pen.lineWidth = width
  pen.lineJoin = 'round'
  pen.setLineDash([...dash])
  if (path) pen.stroke(path)
  else pen.stroke()
}

function onCanvas(size: number, draw: (pen: CanvasRenderingContext2D) => void): Drawn | undefined {
  const side = size * DENSITY
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.scale(DENSITY, DENSITY)
  draw(pen)
  return { width: side, height: side, data: pen.getImageData(0, 0, side, side).data }
}
