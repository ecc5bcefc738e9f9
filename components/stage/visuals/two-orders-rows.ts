import type { Form } from './markup'
import type { TwoOrders, TwoOrdersSlip } from './two-orders'

/** All in px; `at` gives the y of an instant. */
export type Sizes = {
  width: number
  height: number
  /** Right edge of the told slips, left edge of the calendar, of its marks, of the record's slips. */
  box: number
  axis: number
  mark: number
  right: number
  /** Width of the calendar's neatline. */
  neat: number
  text: number
  leading: number
  /** Size of a stamp's type. */
  stamp: number
  /** Room above the slips. */
  head: number
  /** Height of a slip of the record, and of a slip of the telling beside the strands. */
  slip: number
  told: number
  /** Least distance between two slips of the record; a stamp over their upper edge needs more. */
  apart: number
  /** Mean width of a letter of the slips, as a part of its size. */
  letter: number
  /** Room of a told slip. */
  slot: number
  at: (time: number) => number
}
type Fixed = Omit<Sizes, 'slot' | 'at'>

const FIXED: Record<Form, Fixed> = {
  wide: {
    width: 820,
    height: 730,
    box: 232,
    axis: 424,
    mark: 468,
    right: 540,
    neat: 9,
    text: 18,
    leading: 22,
    stamp: 18.9,
    head: 62,
    slip: 78,
    told: 64,
    apart: 27,
    letter: 0.47,
  },
  broad: {
    width: 740,
    height: 476,
    box: 214,
    axis: 366,
    mark: 404,
    right: 466,
    neat: 8,
    text: 15.5,
    leading: 18,
    stamp: 16.28,
    head: 42,
    slip: 60,
    told: 52,
    apart: 23,
    letter: 0.47,
  },
  narrow: {
    width: 304,
    height: 390,
    box: 28,
    axis: 74,
    mark: 108,
    right: 136,
    neat: 6,
    text: 14,
    leading: 16,
    stamp: 15,
    head: 38,
    slip: 52,
    told: 32,
    apart: 18,
    letter: 0.45,
  },
  low: {
    width: 420,
    height: 290,
    box: 28,
    axis: 82,
    mark: 118,
    right: 148,
    neat: 6,
    text: 14.5,
    leading: 17,
    stamp: 14,
    head: 24,
    slip: 44,
    told: 30,
    apart: 8,
    letter: 0.39,
  },
  short: {
    width: 290,
    height: 288,
    box: 26,
    axis: 70,
    mark: 103,
    right: 130,
    neat: 6,
    text: 14.5,
    leading: 14.5,
    stamp: 14.5,
    head: 20,
    slip: 41,
    told: 30,
    apart: 12.5,
    letter: 0.39,
  },
  hall: {
    width: 860,
    height: 604,
    box: 252,
    axis: 400,
    mark: 458,
    right: 536,
    neat: 10,
    text: 22,
    leading: 25,
    stamp: 20,
    head: 58,
    slip: 80,
    told: 76,
    apart: 33,
    letter: 0.47,
  },
}

/** The sizes of a form for a calendar and a telling. */
export function measure({ from, to, slips }: TwoOrders, form: Form): Sizes {
  const fixed = FIXED[form]
  const room = fixed.height - fixed.head
  return {
    ...fixed,
    slot: room / slips.filter(({ told }) => told).length,
    at: (time) => fixed.head + ((time - from) / (to - from)) * room,
  }
}

/** `place`: the number in the telling, 0 when no teller has it. `column`: spans that overlap stand side by side. All y in px. */
export type Row = {
  slip: TwoOrdersSlip
  place: number
  leftY: number
  axisY?: number
  spanY?: [number, number]
  column: number
  /** Upper edge of the slip of the record. */
  rightY?: number
}

/** Where everything of the two orders stands. */
export function placeRows({ slips }: TwoOrders, sizes: Sizes): Row[] {
  const toldOnes = slips.filter((slip) => slip.told)
  const rows = slips.map((slip): Row => {
    const place = toldOnes.indexOf(slip) + 1
    const spanY: Row['spanY'] = slip.record && [sizes.at(slip.record.from), sizes.at(slip.record.to)]
    return {
      slip,
      place,
      leftY: sizes.head + sizes.slot * (place - 0.5),
      spanY,
      axisY: spanY && (spanY[0] + spanY[1]) / 2,
      column: 0,
    }
  })
  const dated = rows.filter(({ spanY }) => spanY).sort((a, b) => (a.axisY ?? 0) - (b.axisY ?? 0))
  setColumns(dated)
  setRight(dated, sizes)
  return rows
}

function setColumns(dated: Row[]): void {
  for (const [index, row] of dated.entries()) {
    const touching = dated.slice(0, index).filter((other) => (other.spanY?.[1] ?? 0) > (row.spanY?.[0] ?? 0))
    while (touching.some(({ column }) => column === row.column)) row.column++
  }
}

/** Each slip of the record beside its date, as far as its neighbours leave room. */
function setRight(dated: Row[], { slip, apart: between, head, height }: Sizes): void {
  const apart = slip + between
  let free = head
  for (const row of dated) {
    row.rightY = Math.max((row.axisY ?? 0) - slip / 2, free)
    free = row.rightY + apart
  }
  let limit = height - slip
  for (const row of dated.toReversed()) {
    row.rightY = Math.min(row.rightY ?? 0, limit)
    limit = row.rightY - apart
  }
}
