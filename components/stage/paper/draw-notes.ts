/** The notes on the map: leaders and numbers in SVG, the words in HTML, which can be selected and translated. */

import { escapeText } from '../../../model/escape-text'
import type { MapNotes, SeatedNote } from '../picture/nouns'
import { tenth } from '../world/tenth'
import type { WriteText } from './draw-labels'

const INKS = ['base', 'record', 'told'] as const
/** Radius of a number's disc, px. */
const DISC = 9.5

/**
 * @param hasWords False where the words stand beside the drawing: in a file, which has no fonts.
 */
export function drawMapNotes(
  { size, seated, listed, ways, rings }: MapNotes,
  write: WriteText,
  hasWords: boolean,
): string {
  const leaders = INKS.map((ink) => {
    const path = seated.flatMap((note) => (note.ink === ink ? [note.leader] : [])).join('')
    return path && `<path class="m-lead m-plate m-${ink}" d="${path}"/>`
  })
  const numbers = listed.map(({ at, number, ink }) => {
    if (!at) return ''
    const [x, y] = at.map(tenth) as [number, number]
    const text = write({ text: String(number), name: 'm-number m-key', x, y: y + 5, size: 14, anchor: 'middle' })
    return `<g class="m-numbered m-plate m-${ink}"><circle cx="${x}" cy="${y}" r="${DISC}"/>${text}</g>`
  })
  const words = hasWords && seated.length > 0 ? `<g font-size="${size}">${seated.map(writeWords).join('')}</g>` : ''
  const measured = ways && `<path class="m-way" d="${ways}"/>`
  const round = rings.map(({ ink, path }) => `<path class="m-radius m-plate m-${ink}" d="${path}"/>`)
  return round.join('') + measured + leaders.join('') + numbers.join('') + words
}

function writeWords({ x, y, width, height, text, ink, isRight }: SeatedNote): string {
  const box = `x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}"`
  return `<foreignObject class="m-plate m-${ink}" ${box}><p class="map-note"${isRight ? ' data-end=""' : ''}>${escapeText(text)}</p></foreignObject>`
}
