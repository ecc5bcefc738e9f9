/** Numbers as signs that can be counted: a sign a unit, in rows in a narrow room and in columns in a wide one. */
import { escapeText, round } from '../markup'
import type { CountData } from './count-model'

export type CountWords = {
  one: (unit: string) => string
  many: (per: string, unit: string) => string
  unknown: string
  sources: string
}
type Sign = CountData['sign']

/** Each sign in a box of its own shape, drawn as a solid. */
const SIGNS: Readonly<Record<Sign, { box: string; path: string }>> = {
  ship: { box: '0 0 28 15', path: 'M0 7h2.5V3.5H7V0h2.5v3.5H13V7h15l-3.5 8h-21z' },
  person: { box: '0 0 12 22', path: 'M6 0a3 3 0 1 1 0 6a3 3 0 0 1 0-6M1 10q0-3 3-3h4q3 0 3 3v6H9v6H3v-6H1z' },
  block: { box: '0 0 14 14', path: 'M1 1h12v12H1z' },
}

/** A hundred signs and more are drawn small, so that the whole row is seen at once. */
export function signSize(rows: CountData['rows'], per: number): 'large' | 'middle' | 'small' {
  const most = Math.max(...rows.map(({ amount = 0 }) => amount / per))
  return most > 130 ? 'small' : most > 40 ? 'middle' : 'large'
}

/** @param nameOf The name of a source by its id. */
export function drawCount(
  { unit, per, sign, rows }: CountData,
  words: CountWords,
  language: string,
  nameOf: (source: string) => string,
): string {
  const number = new Intl.NumberFormat(language)
  let before = 0
  const items = rows.map(({ label, amount, of, ink = 'record', note, source }) => {
    const title = `<span class="ct-label">${escapeText(label)}${of ? ` <span>${escapeText(of)}</span>` : ''}</span>`
    const small = [note].filter(Boolean).map((line) => `<small>${escapeText(line ?? '')}</small>`)
    if (amount === undefined) {
      const hatched = `<span class="ct-hatch"><i>${escapeText(note ?? words.unknown)}</i></span>`
      return `<li class="ct-row unknown"><p class="ct-head">${title}</p>${hatched}</li>`
    }
    const count = amount / per
    const signs = drawSigns(sign, count, before)
    before += Math.ceil(count)
    const by = source ? `<small class="ct-source">${escapeText(nameOf(source))}</small>` : ''
    return `<li class="ct-row ${ink}"><p class="ct-head"><b class="ct-number">${number.format(amount)}</b>${title}${small.join('')}${by}</p><span class="ct-signs">${signs}</span></li>`
  })
  const key = per === 1 ? words.one(unit) : words.many(number.format(per), unit)
  return `<div class="drawn ct ${sign} ${signSize(rows, per)}"><ol class="ct-rows">${items.join('')}</ol><p class="ct-key">${escapeText(key)}</p></div>`
}

/** The last sign is cut where the number ends in it. `before`: signs that stand in earlier rows. */
function drawSigns(sign: Sign, count: number, before: number): string {
  const { box, path } = SIGNS[sign]
  const whole = Array.from({ length: Math.ceil(count) }, (_, index) => {
    const rest = count - index
    const cut = rest < 1 ? `;clip-path:inset(0 ${round((1 - rest) * 100)}% 0 0)` : ''
    return `<svg viewBox="${box}" style="--i:${before + index}${cut}"><path d="${path}"/></svg>`
  })
  return whole.join('')
}

/** The numbers in words. */
export function listCount(
  { unit, rows }: CountData,
  words: CountWords,
  language: string,
  nameOf: (source: string) => string,
): string {
  const number = new Intl.NumberFormat(language)
  const items = rows.map(({ label, amount, of, note, source }) => {
    const says = amount === undefined ? (note ?? words.unknown) : `${number.format(amount)} ${of ?? ''}`.trim()
    const rest = [amount === undefined ? undefined : note, source && nameOf(source)].filter(Boolean).join('; ')
    return `<li><b>${escapeText(label)}</b>: ${escapeText(says)}${rest ? ` (${escapeText(rest)})` : ''}</li>`
  })
  return `<p>${escapeText(unit)}</p><ul class="ct-list">${items.join('')}</ul>`
}
