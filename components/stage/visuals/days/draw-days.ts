/** A strip of days with a bar in each row: solid where the days are settled, hatched where they are not. */
import { escapeText, round } from '../markup'
import { blocksOf, shareOf, ticksOf } from './axis'

export type DaysWords = { settled: string; unsettled: string }
/** Instants in ms since 1970; an open side is infinite. */
export type DaysBar = {
  label: string
  note?: string
  source?: string
  dates: string
  ink: 'told' | 'record'
  strength: 'settled' | 'unsettled'
  from: number
  to: number
}
export type DaysStrip = { from: number; to: number; bars: readonly DaysBar[] }

export function drawDays({ from, to, bars }: DaysStrip, words: DaysWords, language: string): string {
  const blocks = blocksOf(from, to).map(
    ({ at, length }, index) =>
      `<i class="dy-block${index % 2 ? '' : ' filled'}" style="inset-inline-start:${percent(at)};inline-size:${percent(length)}"></i>`,
  )
  const ticks = ticksOf(from, to, language).map(
    ({ at, text, level }) =>
      `<span class="dy-tick level-${level}" style="inset-inline-start:${percent(at)}">${escapeText(text)}</span>`,
  )
  const rules = ticksOf(from, to, language).filter(({ level }) => level === 1)
  const lines = rules.map(({ at }) => `<i style="inset-inline-start:${percent(at)}"></i>`)
  const kinds = [...new Set(bars.map(({ strength }) => strength))]
  const key = kinds.map((kind) => `<span><i class="dy-sign ${kind}"></i>${words[kind]}</span>`)
  return [
    '<div class="drawn dy">',
    `<p class="dy-axis">${blocks.join('')}${ticks.join('')}</p>`,
    `<p class="dy-rules">${lines.join('')}</p>`,
    `<ol class="dy-rows">${bars.map((bar, index) => drawBar(bar, index, from, to)).join('')}</ol>`,
    `<p class="dy-key">${key.join('')}</p>`,
    '</div>',
  ].join('')
}

/** The words stand over the bar, from where it begins or, past the middle, up to where it ends: they never leave the strip. */
function drawBar(
  { label, note, ink, strength, from: first, to: last }: DaysBar,
  index: number,
  from: number,
  to: number,
): string {
  const [start, end] = [shareOf(first, from, to), shareOf(last, from, to)]
  const isLate = (start + end) / 2 > 0.5
  const side = isLate ? `late" style="--pad:${percent(1 - end)}` : `" style="--pad:${percent(start)}`
  const open = `${first < from ? ' from-before' : ''}${last > to ? ' goes-on' : ''}`
  const bar = `<i class="dy-bar${open}" style="margin-inline-start:${percent(start)};inline-size:${percent(Math.max(end - start, 0))}"></i>`
  return `<li class="dy-row ${ink} ${strength} ${side};--i:${index}"><p><b>${escapeText(label)}</b>${note ? ` <small>${escapeText(note)}</small>` : ''}</p>${bar}</li>`
}

function percent(share: number): string {
  return `${round(share * 100)}%`
}

/** The bars in words. */
export function listDays({ bars }: DaysStrip, words: DaysWords): string {
  const items = bars.map(({ label, dates, strength, note, source }) => {
    const rest = [words[strength], note, source].filter(Boolean).join('; ')
    return `<li>${escapeText(label)}: ${escapeText(dates)} (${escapeText(rest)})</li>`
  })
  return `<ul class="dy-list">${items.join('')}</ul>`
}
