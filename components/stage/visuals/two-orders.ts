import { drawStamp, type StampCell, stampWidth } from './draw-stamp'
import { breakLines, escapeText, type Form, isSmall, round, textLines } from './markup'
import { splitStrand } from './strand'
import { measure, placeRows, type Row, type Sizes } from './two-orders-rows'

export type TwoOrdersSlip = {
  /** As told, in a few words; its place in the list is its place in the telling. Nothing when no teller has it. */
  told?: string
  /** True when no teller names it and it only follows from the telling. */
  implied: boolean
  /** On record, in a few words, with the numbers of its sources. Nothing when the record has no date for it. */
  record?: { text: string; cells: StampCell[]; ink: 'told' | 'record'; from: number; to: number; sources: number[] }
}
/** Instants in ms since 1970; `months` are the firsts of months with their names. */
export type TwoOrders = {
  year: string
  from: number
  to: number
  months: { time: number; name: string }[]
  slips: TwoOrdersSlip[]
}
type Labels = { told: string; record: string; was: string; implied: string }

/**
 * The two orders: the telling at the left, without dates; the calendar at the right. Each slip's strand is red and broken
 * as far as the fold, blue and solid past it. Four beats: the telling, the calendar, the crossing, the new order.
 */
export function drawTwoOrders(data: TwoOrders, form: Form, labels: Labels): string {
  const sizes = measure(data, form)
  const rows = placeRows(data, sizes)
  const fold = round((sizes.box + sizes.axis) / 2)
  const told = rows.filter(({ place }) => place > 0)
  const parts = [
    drawFold(fold, sizes, form),
    heads(labels, sizes, form),
    ...told.map((row) => strand(row, sizes, fold)),
    calendar(data, sizes),
    ...rows.map((row) => dateMark(row, sizes)),
    ...told.map((row) => toldSlip(row, sizes, labels, form)),
    ...(hasTelling(form) ? [] : told.map((row) => toldAlone(row, sizes, labels))),
    ...rows.map((row) => recordSlip(row, sizes, labels.was, form)),
  ]
  return `<svg class="two-orders ${form}" viewBox="-4 -6 ${sizes.width + 8} ${sizes.height + 12}" aria-hidden="true">${parts.join('')}</svg>`
}

/** Whether the telling stands beside the calendar with its words; without the room for them its numbers do. */
function hasTelling(form: Form): boolean {
  return !isSmall(form)
}

/** The crease: a shade that ends at the fold and a light that begins there, in steps (a gradient would need an id). */
function drawFold(x: number, { height, neat }: Sizes, form: Form): string {
  const steps = [1, 2, 3, 4, 5, 6].map((step) => {
    const width = round((step * neat) / 3)
    return `<rect class="to-shade" x="${round(x - width)}" y="-6" width="${width}" height="${height + 12}"/><rect class="to-light" x="${x}" y="-6" width="${width}" height="${height + 12}"/>`
  })
  return `<g class="to-fold" data-from-beat="${hasTelling(form) ? 1 : 2}">${steps.join('')}</g>`
}

function heads({ told, record }: Labels, sizes: Sizes, form: Form): string {
  const y = sizes.text
  const right = `<text class="to-head record" x="${hasTelling(form) ? sizes.axis : sizes.right}" y="${y}" data-from-beat="2">${escapeText(record)}</text>`
  return `<text class="to-head told" x="0" y="${y}">${escapeText(told)}</text>${right}`
}

/** The months as blocks of a neatline, their names beyond it: no strand may strike one through. */
function calendar({ to, months, year }: TwoOrders, sizes: Sizes): string {
  const { axis, neat, at } = sizes
  const blocks = months.map(({ time, name }, index) => {
    const [y, end] = [at(time), at(months[index + 1]?.time ?? to)]
    return `<rect class="to-block${index % 2 ? '' : ' filled'}" x="${axis}" y="${round(y)}" width="${neat}" height="${round(end - y)}"/><text class="to-month" x="${axis + neat + 5}" y="${round((y + end) / 2 + sizes.text * 0.28)}">${name}</text>`
  })
  const first = at(months[0]?.time ?? to)
  return `<g data-from-beat="2"><text class="to-year" x="${axis}" y="${round(first - 5)}">${year}</text>${blocks.join('')}</g>`
}

function toldSlip({ slip, leftY, place }: Row, sizes: Sizes, labels: Labels, form: Form): string {
  const height = sizes.told
  const y = round(leftY - height / 2)
  const isWide = hasTelling(form)
  const number = `<text class="to-number" x="${isWide ? 16 : sizes.box / 2}" y="${round(leftY + sizes.text * 0.56)}"${isWide ? '' : ' text-anchor="middle"'}>${place}</text>`
  const begins = isWide ? 1 : 2
  return `<g class="to-told${slip.implied ? ' implied' : ''}" data-from-beat="${begins}" data-order="${place - 1}"><rect x="0.75" y="${y}" width="${sizes.box - 1.5}" height="${height}"/>${number}${isWide ? toldText(slip, leftY, sizes.box, sizes, labels) : ''}</g>`
}

/** On small screens the telling has the whole width at the first beat; then only its numbers have room. */
function toldAlone({ slip, leftY, place }: Row, sizes: Sizes, labels: Labels): string {
  const height = sizes.slot - 14
  return `<g class="to-told${slip.implied ? ' implied' : ''}" data-from-beat="1" data-to-beat="1" data-order="${place - 1}"><rect x="0.75" y="${round(leftY - height / 2)}" width="${sizes.width - 1.5}" height="${round(height)}"/><text class="to-number" x="16" y="${round(leftY + sizes.text * 0.56)}">${place}</text>${toldText(slip, leftY, sizes.width, { ...sizes, text: sizes.text + 2.5, leading: sizes.leading + 3 }, labels)}</g>`
}

function toldText(
  { told = '', implied }: TwoOrdersSlip,
  y: number,
  width: number,
  sizes: Sizes,
  { implied: label }: Labels,
): string {
  const lines = breakLines(told, width - 52, sizes.text * 0.47)
  const first = y + sizes.text * 0.33 - ((lines.length - 1 + (implied ? 0.9 : 0)) * sizes.leading) / 2
  const note = implied
    ? `<text class="to-implied" x="42" y="${round(first + lines.length * sizes.leading - 2)}">${escapeText(label)}</text>`
    : ''
  return `<text class="to-text" font-size="${sizes.text}">${textLines(lines, 42, first, sizes.leading)}</text>${note}`
}

function strand({ slip, leftY, axisY, place }: Row, sizes: Sizes, fold: number): string {
  const draw = (ink: string, order: number, d: string) =>
    `<path class="to-strand ${ink}" data-from-beat="3" data-reveal="wipe" data-order="${order}" d="${d}"/>`
  if (axisY === undefined || !slip.record) {
    return `${draw('told', place - 1, `M${sizes.box} ${round(leftY)}H${fold - 10}`)}<path class="to-end" data-from-beat="3" d="M${fold - 10} ${round(leftY - 8)}v16"/>`
  }
  const [before, after] = splitStrand([sizes.box, leftY], [sizes.axis - 3, axisY], fold)
  return draw('told', place - 1, before) + draw(slip.record.ink, place + 4, after)
}

/** A day as a square, a span as a bar over its months, the day of a telling as a broken diamond. */
function dateMark({ slip, axisY, spanY, column }: Row, { mark, neat }: Sizes): string {
  if (!slip.record || axisY === undefined || !spanY) return ''
  const x = mark + column * (neat + 4)
  const height = spanY[1] - spanY[0]
  const shape =
    slip.record.ink === 'told'
      ? `<path class="to-mark told" d="M${mark - 2} ${round(axisY)}l${neat - 1} ${1 - neat}l${neat - 1} ${neat - 1}l${1 - neat} ${neat - 1}z"/>`
      : height > 14
        ? `<rect class="to-mark record" x="${x}" y="${round(spanY[0] + 2)}" width="${neat}" height="${round(height - 4)}"/>`
        : `<rect class="to-mark record" x="${x}" y="${round(axisY - 5.5)}" width="11" height="11"/>`
  return `<g data-from-beat="2">${shape}</g>`
}

function recordSlip({ slip, axisY, rightY, column, place }: Row, sizes: Sizes, was: string, form: Form): string {
  const record = slip.record
  if (!record || axisY === undefined || rightY === undefined) return ''
  const { right: x, slip: height } = sizes
  const lead = sizes.mark + (column + 1) * (sizes.neat + 4)
  const inside = form === 'low' ? besideStamp : belowStamp
  return [
    `<path class="to-lead ${record.ink}" data-from-beat="4" d="M${lead} ${round(axisY)}L${x - 4} ${round(rightY + height / 2)}"/>`,
    `<g class="to-record ${record.ink}" data-from-beat="4" data-order="${place}">`,
    `<rect class="to-box" x="${x}" y="${round(rightY)}" width="${sizes.width - x}" height="${round(height)}"/>`,
    inside(record, rightY, sizes, place > 0 ? `${was} ${place}` : '', form),
    '</g>',
  ].join('')
}
type OnRecord = NonNullable<TwoOrdersSlip['record']>

/** The stamp over the slip's upper edge, the words below it. */
function belowStamp({ cells, ink, text: words, sources }: OnRecord, y: number, sizes: Sizes, was: string, form: Form) {
  const { right: x, width, text, leading, stamp } = sizes
  const lines = breakLines(words, width - x - text * 1.2, text * sizes.letter)
  const points = x + stampWidth(cells, stamp) + text * 1.1
  // Two lines are as much as there is height for: the place in the telling stands on the edge, too.
  const [wasAt, first, tall] = form === 'short' ? [0.32, text * 1.59, 1.24] : [1.05, text * 0.9 + leading, 1.5]
  return [
    drawStamp(cells, x + (form === 'short' ? 6 : 8), y, stamp, ink, tall),
    isSmall(form) ? '' : controlPoints(sources, points, y + text * 1.05, text),
    `<text class="to-was" x="${round(width - text * (form === 'short' ? 0.3 : 0.5))}" y="${round(y + text * wasAt)}" text-anchor="end">${was}</text>`,
    `<text class="to-text" font-size="${text}">${textLines(lines, x + text * 0.65, y + first, leading)}</text>`,
  ].join('')
}

/** Where there is no height for that, the words stand beside the stamp. */
function besideStamp({ cells, ink, text: words }: OnRecord, y: number, sizes: Sizes, was: string) {
  const { right: x, width, text, leading, slip, stamp } = sizes
  const left = x + text * 9
  const lines = breakLines(words, width - left - 4, text * sizes.letter)
  const first = y + slip / 2 + text * 0.33 - ((lines.length - 1) * leading) / 2
  return [
    drawStamp(cells, x + 9, y + 14.5, stamp, ink),
    `<text class="to-was" x="${x + 9}" y="${round(y + slip - 4)}">${was}</text>`,
    `<text class="to-text" font-size="${text}">${textLines(lines, left, first, leading)}</text>`,
  ].join('')
}

/** The numbers of the sources after their triangles, in one line. */
function controlPoints(sources: readonly number[], x: number, y: number, text: number): string {
  const size = text * 0.72
  let left = x
  const points = sources.map((number) => {
    const at = left
    left += size + String(number).length * text * 0.4 + text * 0.6
    return `<path class="to-point" d="M${round(at + size / 2)} ${round(y - size)}l${round(size / 2)} ${round(size)}h${-round(size)}z"/><text class="to-source" x="${round(at + size + 2)}" y="${round(y)}">${number}</text>`
  })
  return points.join('')
}
