/** Numbers as signs that can be counted: a sign a unit, in rows in a narrow room and in columns in a wide one. */
import { escapeText, round } from '../markup'
import type { CountData } from './count-model'

export type CountWords = {
  one: (unit: string) => string
  many: (per: string, unit: string) => string
  unknown: string
  sources: string
}

/** A hundred signs and more are drawn small, so that the whole row is seen at once; a dozen fill their sheet. Five columns are narrower than four. */
export function signSize(rows: CountData['rows'], per: number): 'few' | 'large' | 'middle' | 'small' | 'tiny' {
  const most = Math.max(...rows.map(({ amount = 0 }) => amount / per)) * Math.max(1, rows.length / 3.5)
  return most > 260 ? 'tiny' : most > 130 ? 'small' : most > 40 ? 'middle' : most > 12 ? 'large' : 'few'
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
    const signs = drawSigns(count, before)
    before += Math.ceil(count)
    const by = source ? `<small class="ct-source">${escapeText(nameOf(source))}</small>` : ''
    return `<li class="ct-row ${ink}"><p class="ct-head"><b class="ct-number">${number.format(amount)}</b>${title}${small.join('')}${by}</p><span class="ct-signs">${signs}</span></li>`
  })
  const key = per === 1 ? words.one(unit) : words.many(number.format(per), unit)
  return `<div class="drawn ct ${sign} ${signSize(rows, per)}"><ol class="ct-rows">${items.join('')}</ol><p class="ct-key">${escapeText(key)}</p></div>`
}

/**
 * The signs of a row, two to an element: the style sheet draws one before and one after what it holds, which is nothing. The last
 * sign is cut where the number ends in it.
 *
 * @param before Signs that stand in earlier rows.
 */
function drawSigns(count: number, before: number): string {
  const signs = Math.ceil(count)
  const cut = round((signs - count) * 100)
  const pairs = Array.from({ length: Math.ceil(signs / 2) }, (_, pair) => {
    const isLast = 2 * pair + 2 >= signs
    const name = isLast && signs % 2 === 1 ? ' class="one"' : ''
    return `<i${name} style="--i:${before + 2 * pair}${isLast && cut ? `;--cut:${cut}%` : ''}"></i>`
  })
  return pairs.join('')
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
    return `<li>${escapeText(label)}: ${escapeText(says)}${rest ? ` (${escapeText(rest)})` : ''}</li>`
  })
  return `<p>${escapeText(unit)}</p><ul class="ct-list">${items.join('')}</ul>`
}
