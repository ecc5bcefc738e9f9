import type { Fate } from '../../../stories/arrange-retellings'
import { breakLines, escapeText, round, textLines } from './markup'

type RetellingFact = {
  label: string
  ink: 'told' | 'record' /** What each telling does to it, in the tellings' order. */
  fates: Fate[]
}
export type RetellingStep = {
  stamp: string
  who: string
  ink: 'told' | 'record' /** ms since 1970; nothing when undated. */
  time?: number
}
export type Retelling = { facts: RetellingFact[]; steps: RetellingStep[]; from: number; to: number; gap: string }

type Labels = { dropped: string; denied: string }
type Sizes = { width: number; height: number; label: number; top: number; row: number; text: number; foot: number }
const WIDE: Sizes = { width: 820, height: 560, label: 190, top: 150, row: 58, text: 17, foot: 60 }
const NARROW: Sizes = { width: 340, height: 420, label: 96, top: 110, row: 50, text: 12.5, foot: 40 }

/**
 * What each retelling kept and what it dropped: one strand for each fact, along a true scale of time, so that the years in
 * which nothing was told are as wide as they were long. A bar ends a strand where the fact is dropped.
 */
export function drawRetelling(data: Retelling, form: 'wide' | 'narrow', labels: Labels): string {
  const sizes = form === 'wide' ? WIDE : NARROW
  const xs = placeSteps(data, sizes)
  const parts = [
    ...data.steps.map((step, index) => stepMark(step, xs[index] ?? 0, index, sizes, form)),
    gapMark(data, xs, sizes),
    ...data.facts.map((fact, index) => strand(fact, index, xs, sizes, labels)),
  ]
  return `<svg class="retelling ${form}" viewBox="0 0 ${sizes.width} ${sizes.height}" aria-hidden="true">${parts.join('')}</svg>`
}

/** Steps at their dates, at least a stamp apart; an undated one stands at the end, after the others. */
function placeSteps({ steps, from, to }: Retelling, sizes: Sizes): number[] {
  const room = sizes.width - sizes.label - sizes.foot
  const apart = room / (steps.length + 2.4)
  const xs = steps.map(({ time }) => sizes.label + (((time ?? to) - from) / (to - from)) * room)
  for (let index = 1; index < xs.length; index++) xs[index] = Math.max(xs[index] ?? 0, (xs[index - 1] ?? 0) + apart)
  const over = Math.max(0, (xs.at(-1) ?? 0) - (sizes.width - sizes.foot / 2 - 10))
  for (let index = xs.length - 1; index > 0; index--) {
    const limit = sizes.width - sizes.foot / 2 - 10 - (xs.length - 1 - index) * apart
    if (over > 0) xs[index] = Math.min(xs[index] ?? 0, limit)
  }
  return xs.map(round)
}

function stepMark({ stamp, who, ink }: RetellingStep, x: number, index: number, sizes: Sizes, form: string): string {
  const y = form === 'wide' ? 60 + (index % 2) * 44 : 26 + (index % 3) * 26
  const lines = breakLines(who, form === 'wide' ? 150 : 90, sizes.text * 0.4)
  const bottom = sizes.height - 20
  return (
    `<g class="rt-step ${ink}" data-from-beat="${index + 1}"><path class="rt-stem" d="M${x} ${y + 6}V${bottom}"/>` +
    `<text class="rt-stamp" x="${x}" y="${y}" text-anchor="middle">${escapeText(stamp)}</text>` +
    `${form === 'wide' ? `<text class="rt-who" text-anchor="middle">${textLines(lines.slice(0, 1), x, y - 24, 18)}</text>` : ''}</g>`
  )
}

function gapMark({ gap, steps }: Retelling, xs: number[], sizes: Sizes): string {
  let widest = 1
  for (let index = 1; index < steps.length; index++) {
    if ((xs[index] ?? 0) - (xs[index - 1] ?? 0) > (xs[widest] ?? 0) - (xs[widest - 1] ?? 0)) widest = index
  }
  const [x0, x1] = [(xs[widest - 1] ?? 0) + 8, (xs[widest] ?? 0) - 8]
  const y = sizes.height - 34
  return `<g class="rt-gap" data-from-beat="${widest + 1}"><path d="M${x0} ${y - 6}v12M${x0} ${y}H${x1}M${x1} ${y - 6}v12"/><text x="${round((x0 + x1) / 2)}" y="${y - 10}" text-anchor="middle">${escapeText(gap)}</text></g>`
}

function strand(fact: RetellingFact, index: number, xs: number[], sizes: Sizes, labels: Labels): string {
  const y = sizes.top + index * sizes.row + sizes.row / 2
  const parts = [
    `<text class="rt-label ${fact.ink}" text-anchor="end">${textLines(breakLines(fact.label, sizes.label - 14, sizes.text * 0.42), sizes.label - 12, y + 5 - (sizes.text > 14 ? 0 : 6), sizes.text + 2)}</text>`,
  ]
  let isAlive = false
  for (const [step, fate] of fact.fates.entries()) {
    const x = xs[step] ?? 0
    const next = xs[step + 1]
    if (fate === 'kept') {
      parts.push(`<circle class="rt-dot ${fact.ink}" cx="${x}" cy="${y}" r="5" data-from-beat="${step + 1}"/>`)
      isAlive = true
    }
    if ((fate === 'dropped' || fate === 'denied') && isAlive) {
      parts.push(
        `<path class="rt-bar ${fact.ink}" d="M${x - 10} ${y - 9}v18" data-from-beat="${step + 1}"/><text class="rt-dropped" x="${x - 4}" y="${y + 5}" data-from-beat="${step + 1}"${next === undefined ? ' text-anchor="end" dy="-14"' : ''}>${labels[fate]}</text>`,
      )
      isAlive = false
    }
    if (isAlive && next !== undefined) {
      const ends = fact.fates[step + 1] === 'dropped' || fact.fates[step + 1] === 'denied'
      const end = ends ? next - 10 : next
      parts.push(
        `<path class="rt-strand ${fact.ink}" d="M${x} ${y}H${end}" data-from-beat="${step + 2}" data-reveal="wipe" data-order="${index}"/>`,
      )
    }
  }
  return parts.join('')
}
