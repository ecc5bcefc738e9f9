import { escapeText, round } from './markup'

/** A cell of a date stamp; what is not `known` is hatched. */
export type StampCell = { text: string; known: boolean }

/** Distance between the lines of a hatched cell, px. */
const HATCH = 5

/** The width that {@link drawStamp} takes for these cells, px. */
export function stampWidth(cells: readonly StampCell[], size: number): number {
  return round(cells.reduce((sum, cell) => sum + cellWidth(cell, size), 0))
}

/**
 * A date stamp in SVG: a cell each for day, month and year, those that nobody has dated hatched. A stamp of the record
 * stands straight in a double frame; one of a telling is broken and out of square.
 *
 * @param x Left edge and `y` middle of the stamp, px.
 * @param size Size of its type, px.
 * @param tall Its height, in sizes of its type; the outer line of a low one lies closer.
 */
export function drawStamp(
  cells: readonly StampCell[],
  x: number,
  y: number,
  size: number,
  ink: 'told' | 'record',
  tall = 1.5,
): string {
  const [width, height] = [stampWidth(cells, size), round(size * tall)]
  const apart = tall < 1.5 ? 2.5 : 3.5
  const top = round(y - height / 2)
  let left = x
  const parts = cells.map((cell, index) => {
    const [start, room] = [left, cellWidth(cell, size)]
    left += room
    const parting = index > 0 ? `<path class="st-part" d="M${round(start)} ${top}v${height}"/>` : ''
    return cell.known
      ? `${parting}<text class="st-text" x="${round(start + room / 2)}" y="${round(y + size * 0.36)}" font-size="${size}" text-anchor="middle">${escapeText(cell.text)}</text>`
      : `${parting}<path class="st-hatch" d="${hatch(start, top, room, height)}"/>`
  })
  const outer =
    ink === 'record'
      ? `<rect class="st-outer" x="${x - apart}" y="${top - apart}" width="${width + 2 * apart}" height="${height + 2 * apart}"/>`
      : ''
  const turn = ink === 'told' ? ` transform="rotate(-2.2 ${round(x + width / 2)} ${round(y)})"` : ''
  return `<g class="st ${ink}"${turn}>${outer}<rect class="st-frame" x="${x}" y="${top}" width="${width}" height="${height}"/>${parts.join('')}</g>`
}

/** Mean width of a capital or figure of Sofia Sans Extra Condensed 700, tracked by 0.05: 0.46 of its size. */
function cellWidth({ text, known }: StampCell, size: number): number {
  return known ? (text.length * 0.46 + 0.72) * size : size * 1.3
}

/** Diagonal lines that fill a box, from lower left to upper right. */
function hatch(x: number, y: number, width: number, height: number): string {
  const lines = []
  for (let c = HATCH; c < width + height; c += HATCH) {
    const [x0, y0] = [Math.max(0, c - height), Math.min(height, c)]
    const [x1, y1] = [Math.min(width, c), Math.max(0, c - width)]
    lines.push(`M${round(x + x0)} ${round(y + y0)}L${round(x + x1)} ${round(y + y1)}`)
  }
  return lines.join('')
}
