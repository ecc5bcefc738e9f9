import { breakLines, escapeText, round, textLines } from './markup'

export type TwoOrdersSlip = {
  /** As told, in a few words; its place in the list is its place in the telling. Nothing when no teller has it. */
  told?: string
  /** True when no teller names it and it only follows from the telling. */
  implied: boolean
  /** On record, in a few words. Nothing when the record has no date for it. */
  record?: { text: string; stamp: string; ink: 'told' | 'record'; from: number; to: number }
}
/** Instants in ms since 1970; `months` are the firsts of months with their names. */
export type TwoOrders = { from: number; to: number; months: { time: number; name: string }[]; slips: TwoOrdersSlip[] }

type Sizes = {
  width: number
  height: number
  left: number
  box: number
  axis: number
  right: number
  text: number
  leading: number
  head: number
}

const WIDE: Sizes = {
  width: 820,
  height: 720,
  left: 0,
  box: 236,
  axis: 448,
  right: 524,
  text: 18,
  leading: 23,
  head: 40,
}
const NARROW: Sizes = {
  width: 340,
  height: 420,
  left: 0,
  box: 34,
  axis: 116,
  right: 142,
  text: 13,
  leading: 15.5,
  head: 24,
}

/**
 * The two orders: the telling at the left, without dates; the calendar at the right. Each slip's strand is red and broken
 * as far as the fold, blue and solid past it. Four beats: the telling, the calendar, the crossing, the new order.
 */
export function drawTwoOrders(
  data: TwoOrders,
  form: 'wide' | 'narrow',
  labels: { told: string; record: string; was: string },
): string {
  const sizes = form === 'wide' ? WIDE : NARROW
  const rows = placeRows(data, sizes)
  const fold = (sizes.left + sizes.box + sizes.axis) / 2 + (form === 'wide' ? 6 : 8)
  const parts = [
    `<g class="to-heads"><text class="to-head told" x="0" y="${sizes.text}">${escapeText(labels.told)}</text>`,
    `<text class="to-head record" x="${sizes.right}" y="${sizes.text}" data-from-beat="2">${escapeText(labels.record)}</text></g>`,
    `<path class="to-fold" d="M${round(fold)} 0V${sizes.height}"/>`,
    axis(data, sizes, form),
    ...rows.filter(({ place }) => place > 0).map((row, index) => told(row, index, sizes, form)),
    ...rows.filter(({ place }) => place > 0).map((row, index) => strand(row, index, sizes, fold)),
    ...rows.map((row) => recordSlip(row, sizes, labels.was)),
  ]
  return `<svg class="two-orders ${form}" viewBox="-4 -6 ${sizes.width + 8} ${sizes.height + 12}" aria-hidden="true">${parts.join('')}</svg>`
}

/** `place`: the number in the telling, 0 when no teller has it. All y in px. */
type Row = { slip: TwoOrdersSlip; leftY: number; axisY?: number; rightY?: number; boxHeight: number; place: number }

function placeRows(data: TwoOrders, sizes: Sizes): Row[] {
  const room = sizes.height - sizes.head
  const at = (time: number) => sizes.head + ((time - data.from) / (data.to - data.from)) * room
  const toldOnes = data.slips.filter((slip) => slip.told)
  const gap = room / toldOnes.length
  const dated = data.slips.filter((slip) => slip.record).sort((a, b) => (a.record?.from ?? 0) - (b.record?.from ?? 0))
  const slot = room / Math.max(dated.length, 1)
  return data.slips.map((slip) => ({
    slip,
    place: toldOnes.indexOf(slip) + 1,
    boxHeight: Math.min(slot * 0.8, sizes.leading * 4),
    leftY: sizes.head + gap * (toldOnes.indexOf(slip) + 0.5),
    axisY: slip.record && at((slip.record.from + slip.record.to) / 2),
    rightY: slip.record && sizes.head + slot * (dated.indexOf(slip) + 0.5),
  }))
}

function axis({ from, to, months }: TwoOrders, sizes: Sizes, form: string): string {
  const room = sizes.height - sizes.head
  const at = (time: number) => round(sizes.head + ((time - from) / (to - from)) * room)
  const width = form === 'wide' ? 9 : 6
  const blocks = months.map(({ time, name }, index) => {
    const end = at(months[index + 1]?.time ?? to)
    const y = at(time)
    const label = `<text class="to-month" x="${sizes.axis - width - 6}" y="${round((y + end) / 2 + 5)}" text-anchor="end">${name}</text>`
    return `<rect class="to-block${index % 2 ? '' : ' filled'}" x="${sizes.axis - width}" y="${y}" width="${width}" height="${round(end - y)}"/>${label}`
  })
  return `<g data-from-beat="2">${blocks.join('')}</g>`
}

function told({ slip, leftY, place }: Row, index: number, sizes: Sizes, form: string): string {
  const height = form === 'wide' ? 62 : 34
  const y = round(leftY - height / 2)
  const number = `<text class="to-number" x="${form === 'wide' ? 16 : sizes.box / 2}" y="${round(leftY + (form === 'wide' ? 10 : 7))}"${form === 'wide' ? '' : ' text-anchor="middle"'}>${place}</text>`
  const lines = breakLines(slip.told ?? '', sizes.box - 52, sizes.text * 0.47)
  const text = `<text class="to-text">${textLines(lines, 42, leftY + 6 - ((lines.length - 1) * sizes.leading) / 2, sizes.leading)}</text>`
  return `<g class="to-told${slip.implied ? ' implied' : ''}" data-from-beat="1" data-order="${index}"><rect x="0.75" y="${y}" width="${sizes.box - 1.5}" height="${height}"/>${number}${form === 'wide' ? text : ''}</g>`
}

function strand({ slip, leftY, axisY }: Row, index: number, sizes: Sizes, fold: number): string {
  const x0 = sizes.box
  if (axisY === undefined || !slip.record) {
    const stub = `M${x0} ${round(leftY)}H${round(fold - 8)}`
    return `<path class="to-strand told" data-from-beat="3" data-reveal="wipe" data-order="${index}" d="${stub}"/><path class="to-end" data-from-beat="3" d="M${round(fold - 8)} ${round(leftY - 7)}v14"/>`
  }
  const x3 = sizes.axis - (sizes.width > 400 ? 12 : 8)
  const [before, after] = split([x0, leftY], [x3, axisY], fold)
  const ink = slip.record.ink
  return `<path class="to-strand told" data-from-beat="3" data-reveal="wipe" data-order="${index}" d="${before}"/><path class="to-strand ${ink}" data-from-beat="3" data-reveal="wipe" data-order="${index + 5}" d="${after}"/>`
}

/** An S-shaped strand from one point to another, cut where it crosses the fold (de Casteljau at the parameter found by bisection). */
function split([x0, y0]: [number, number], [x3, y3]: [number, number], fold: number): [string, string] {
  const middle = (x0 + x3) / 2
  const xs = [x0, middle, middle, x3]
  const ys = [y0, y0, y3, y3]
  let [low, high] = [0, 1]
  for (let step = 0; step < 30; step++) {
    const t = (low + high) / 2
    if (curvePoints(xs, t).point < fold) low = t
    else high = t
  }
  const [x, y] = [curvePoints(xs, low), curvePoints(ys, low)]
  const path = (a: number[], b: number[]) => {
    const points = a.map((value, index) => `${round(value)} ${round(b[index] ?? 0)}`)
    return `M${points[0]}C${points.slice(1).join(' ')}`
  }
  return [path(x.before, y.before), path(x.after, y.after)]
}

function curvePoints(p: number[], t: number): { point: number; before: number[]; after: number[] } {
  const mix = (a: number, b: number) => a + (b - a) * t
  const [a = 0, b = 0, c = 0, d = 0] = p
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)]
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)]
  const point = mix(abc, bcd)
  return { point, before: [a, ab, abc, point], after: [point, bcd, cd, d] }
}

function recordSlip({ slip, axisY, rightY, boxHeight, place }: Row, sizes: Sizes, was: string): string {
  const record = slip.record
  if (!record || axisY === undefined || rightY === undefined) return ''
  const [x, width] = [sizes.right, sizes.width - sizes.right]
  const isSmall = sizes.width < 400
  const top = rightY - boxHeight / 2
  const lines = breakLines(record.text, width - (isSmall ? 12 : 24), sizes.text * 0.46)
  const stampWidth = record.stamp.length * sizes.text * 0.5 + 14
  const stampHeight = sizes.text + 8
  const textTop = top + stampHeight / 2 + sizes.leading
  const mark =
    record.ink === 'told'
      ? `<path class="to-mark told" d="M${sizes.axis + 4} ${round(axisY)}l6 -6l6 6l-6 6z"/>`
      : `<rect class="to-mark record" x="${sizes.axis + 4}" y="${round(axisY - 5)}" width="10" height="10"/>`
  const tilt = record.ink === 'told' ? ` transform="rotate(-2.2 ${x + stampWidth / 2} ${round(top)})"` : ''
  return [
    `<g class="to-date" data-from-beat="2">${mark}</g>`,
    `<path class="to-lead ${record.ink}" data-from-beat="4" d="M${sizes.axis + 18} ${round(axisY)}L${x - 3} ${round(rightY)}"/>`,
    `<g class="to-record ${record.ink}" data-from-beat="4" data-order="${place}">`,
    `<rect class="to-box" x="${x}" y="${round(top)}" width="${width}" height="${round(boxHeight)}"/>`,
    `<g${tilt}><rect class="to-stamp" x="${x + 8}" y="${round(top - stampHeight / 2)}" width="${round(stampWidth)}" height="${stampHeight}"/>`,
    `<text class="to-stamp-text" x="${round(x + 8 + stampWidth / 2)}" y="${round(top + sizes.text * 0.36)}" text-anchor="middle">${escapeText(record.stamp)}</text></g>`,
    place > 0
      ? `<text class="to-was" x="${sizes.width - 6}" y="${round(top + sizes.text * (isSmall ? 0.36 : 1.11))}" text-anchor="end">${isSmall ? '' : `${was} `}${place}</text>`
      : '',
    `<text class="to-text">${textLines(lines, x + (isSmall ? 7 : 12), textTop, sizes.leading)}</text></g>`,
  ].join('')
}
