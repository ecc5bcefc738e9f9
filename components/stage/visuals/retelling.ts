import type { Fate } from '../../../model/arrange-retellings'
import { drawStamp, type StampCell, stampWidth } from './draw-stamp'
import { breakLines, escapeText, type Form, isSmall, round, textLines } from './markup'
import { drawRetellingScale } from './retelling-scale'

export type RetellingFact = {
  label: string
  ink: 'told' | 'record' /** What each telling does to it, in the tellings' order. */
  fates: Fate[]
}
export type RetellingStep = {
  cells: StampCell[]
  who: string
  ink: 'told' | 'record' /** ms since 1970; nothing when undated. */
  time?: number
}
/** `wide`: the index of the telling that ends the longest silence; from there on the tellings stand apart, not to scale. */
export type Retelling = { facts: RetellingFact[]; steps: RetellingStep[]; wide: number; gap: string }
export type RetellingLabels = { dropped: string; denied: string; restored: string; widened: string }

export type RetellingSizes = {
  width: number
  height: number
  /** Left edge of the scale, right edge of its true part, and where the last telling stands. */
  left: number
  turn: number
  last: number
  /** Middle of the scale's line, and the first strand's. */
  scale: number
  top: number
  row: number
  text: number
  stamp: number
  /** Middle of the stamps of even and of odd tellings: two levels where neighbours would touch. */
  levels: [number, number]
  /** Room below the strands for the silence, and the size of its words. */
  foot: number
  gap: number
}
type RetellingForm = Exclude<Form, 'broad'>
const SIZES: Record<RetellingForm, RetellingSizes> = {
  wide: {
    width: 820,
    height: 716,
    left: 190,
    turn: 498,
    last: 762,
    scale: 128,
    top: 232,
    row: 92,
    text: 18,
    stamp: 18,
    levels: [62, 62],
    foot: 96,
    gap: 40,
  },
  narrow: {
    width: 304,
    height: 390,
    left: 10,
    turn: 141,
    last: 280,
    scale: 76,
    top: 142,
    row: 52,
    text: 14,
    stamp: 14,
    levels: [48, 18],
    foot: 62,
    gap: 22,
  },
  low: {
    width: 420,
    height: 290,
    left: 10,
    turn: 190,
    last: 384,
    scale: 46,
    top: 102,
    row: 42,
    text: 14,
    stamp: 14,
    levels: [16, 16],
    foot: 46,
    gap: 20,
  },
  short: {
    width: 290,
    height: 300,
    left: 8,
    turn: 132,
    last: 254,
    scale: 62,
    top: 114,
    row: 42,
    text: 14,
    stamp: 14.5,
    levels: [40, 13],
    foot: 46,
    gap: 20,
  },
  hall: {
    width: 860,
    height: 616,
    left: 196,
    turn: 520,
    last: 790,
    scale: 112,
    top: 190,
    row: 84,
    text: 22,
    stamp: 21,
    levels: [62, 62],
    foot: 96,
    gap: 40,
  },
}

/**
 * What each retelling kept and what it dropped: one strand for each fact. The scale counts every month as far as the end of
 * the long silence, so that it is as wide as it was long; the tellings that follow within weeks stand side by side.
 */
export function drawRetelling(data: Retelling, form: RetellingForm, labels: RetellingLabels): string {
  const sizes = SIZES[form]
  const xs = placeSteps(data, sizes)
  const parts = [
    drawRetellingScale(data, xs, sizes, labels.widened),
    ...data.steps.map((step, index) => stepMark(step, xs[index] ?? 0, index, sizes, form)),
    ...data.facts.map((fact, index) => strand(fact, index, xs, sizes, labels, form)),
  ]
  return `<svg class="retelling ${form}" viewBox="-4 0 ${sizes.width + 8} ${sizes.height}" aria-hidden="true">${parts.join('')}</svg>`
}

/** Tellings before the silence ends stand at their dates, the others at equal distances. */
function placeSteps({ steps, wide }: Retelling, { left, turn, last }: RetellingSizes): number[] {
  const [first, end] = [steps[0]?.time ?? 0, steps[wide]?.time ?? 0]
  const apart = (last - turn) / Math.max(steps.length - 1 - wide, 1)
  return steps.map(({ time }, index) =>
    round(
      index < wide ? left + (((time ?? first) - first) / (end - first)) * (turn - left) : turn + (index - wide) * apart,
    ),
  )
}

function stepMark(step: RetellingStep, x: number, index: number, sizes: RetellingSizes, form: RetellingForm): string {
  const { cells, who, ink } = step
  const shown = isSmall(form) ? cells.filter(({ known }) => known) : cells
  const width = stampWidth(shown, sizes.stamp)
  const y = sizes.levels[index % 2 ? 1 : 0]
  const left = round(Math.min(Math.max(x - width / 2, isSmall(form) ? 0 : x - width / 2), sizes.width - width))
  const name = breakLines(who, sizes.text * 8.3, sizes.text * 0.42)[0] ?? ''
  const bottom = sizes.height - sizes.foot
  return (
    `<g class="rt-step ${ink}" data-from-beat="${index + 1}"><path class="rt-stem" d="M${x} ${y}V${bottom}"/>` +
    `${drawStamp(shown, left, y, sizes.stamp, ink)}` +
    `${isSmall(form) ? '' : `<text class="rt-who" x="${x}" y="${y - 26}" text-anchor="middle">${escapeText(name)}</text>`}</g>`
  )
}

function strand(
  fact: RetellingFact,
  index: number,
  xs: number[],
  sizes: RetellingSizes,
  labels: RetellingLabels,
  form: RetellingForm,
): string {
  const y = sizes.top + index * sizes.row
  const first = xs[fact.fates.indexOf('kept')] ?? 0
  const parts = [factLabel(fact, first, y, sizes, form)]
  let [isAlive, wasDropped] = [false, false]
  for (const [step, fate] of fact.fates.entries()) {
    const [x, next, beat] = [xs[step] ?? 0, xs[step + 1], step + 1]
    if (fate === 'kept') {
      parts.push(
        `<circle class="rt-dot ${fact.ink}" cx="${x}" cy="${y}" r="${sizes.text * 0.4}" data-from-beat="${beat}"/>`,
      )
      if (wasDropped && !isAlive && fact.ink === 'record')
        parts.push(
          `<text class="rt-fate" x="${x}" y="${y + sizes.text * 1.5}" text-anchor="middle" data-from-beat="${beat}">${labels.restored}</text>`,
        )
      isAlive = true
    }
    if ((fate === 'dropped' || fate === 'denied') && isAlive) {
      // In rows that stand close the word stands beside the bar, not between this strand and the next one's name.
      const at =
        form === 'low' || form === 'short'
          ? `x="${x - 6}" y="${y + 5}"`
          : `x="${x - 8}" y="${y + sizes.text * 1.5}" text-anchor="middle"`
      parts.push(
        `<path class="rt-bar ${fact.ink}" d="M${x - 12} ${y - sizes.text * 0.6}v${sizes.text * 1.2}" data-from-beat="${beat}"/><text class="rt-fate" ${at} data-from-beat="${beat}">${labels[fate]}</text>`,
      )
      isAlive = false
      wasDropped = true
    }
    if (isAlive && next !== undefined) {
      const isEnd = ['dropped', 'denied'].includes(fact.fates[step + 1] ?? '')
      parts.push(
        `<path class="rt-strand ${fact.ink}" d="M${x} ${y}H${isEnd ? next - 12 : next}" data-from-beat="${beat + 1}" data-reveal="wipe" data-order="${index}"/>`,
      )
    }
  }
  return parts.join('')
}

/** Left of its strand, or above it where there is no room at the left. */
function factLabel(
  { label, ink }: RetellingFact,
  x: number,
  y: number,
  sizes: RetellingSizes,
  form: RetellingForm,
): string {
  if (isSmall(form)) return `<text class="rt-label ${ink}" x="${x - 5}" y="${y - 11}">${escapeText(label)}</text>`
  const lines = breakLines(label, 176, sizes.text * 0.42)
  const leading = sizes.text + 2
  const top = y + 6 - ((lines.length - 1) * leading) / 2
  return `<text class="rt-label ${ink}" text-anchor="end">${textLines(lines, x - 18, top, leading)}</text>`
}
