/** The grid as markup: HTML that its style sheet sets into any room, the visit's column drawn as a door. */
import { escapeText } from '../markup'
import { part } from '../parts'
import { type Column, type GridRow, gapsBefore } from './arrange-grid'
import { FIRST_MARKS } from './grid-model'

export type GridWords = {
  told: string
  none: string
  yes: string
  no: string
  noMeeting: string
  undated: string
  torn: (gap: string) => string
  months: (count: number) => string
  years: (count: number) => string
  key: Record<'told' | 'record' | 'decided' | 'planning' | 'settled' | 'rows', string>
  list: Record<'decided' | 'planning' | 'none' | 'settled' | 'rest', string>
  ask: { rather: string; put: (column: string) => string; none: string }
}
/** @property visit The days of the visit in words. */
export type Grid = {
  question: string
  visit: string
  columns: Record<'before' | 'in' | 'after', string>
  rows: readonly GridRow[]
}

const COLUMNS = ['before', 'in', 'after'] as const

/**
 * All beats in one drawing, or one of them.
 *
 * @param beat The beat at which it stands; without one every part is shown, until `showParts` says otherwise.
 */
export function drawGrid({ question, visit, columns, rows }: Grid, words: GridWords, beat?: number): string {
  const heads = COLUMNS.map(
    (name) =>
      `<b class="gr-head ${name}">${escapeText(columns[name])}${name === 'in' ? `<small>${escapeText(visit)}</small>` : ''}</b>`,
  )
  const ask = `<p class="gr-question"${part(1, 1, beat)}>${escapeText(question)}</p>`
  const empty = COLUMNS.map((name) => `<i class="gr-empty ${name}" data-column="${name}"${part(1, 1, beat)}></i>`)
  return [
    '<div class="drawn gr">',
    `<i class="gr-door"></i><i class="gr-margin"></i>`,
    `<span class="gr-head when">${escapeText(words.told)}</span>${heads.join('')}`,
    `<span class="gr-head none">${escapeText(words.none)}</span>`,
    ask,
    ...empty,
    `<div class="gr-bands">${drawBands(rows, words, beat)}</div>`,
    `<ol class="gr-rows">${drawRows(rows, words, beat)}</ol>`,
    drawKey(words, beat),
    ...COLUMNS.map((name) => `<i class="gr-cross ${name}"></i>`),
    '</div>',
  ].join('')
}

function drawRows(rows: readonly GridRow[], words: GridWords, beat: number | undefined): string {
  const gaps = gapsBefore(rows)
  return rows
    .map((row, index) => {
      const gap = gaps[index] ?? 0
      const torn = gap
        ? `<li class="gr-torn"${part(row.beat, undefined, beat)}><span>${escapeText(words.torn(lengthOf(gap, words)))}</span></li>`
        : ''
      return torn + drawRow(row, words, beat)
    })
    .join('')
}

function drawRow(row: GridRow, words: GridWords, beat: number | undefined): string {
  const { column, ink, says, who, label, date } = row
  const when = date ? escapeText(date.short) : `<i>${escapeText(words.undated)}</i>`
  const text = says === 'denied' ? words.noMeeting : label
  return [
    `<li class="gr-row ${column} ${ink} ${says}${date ? '' : ' undated'}"${part(row.beat, undefined, beat)}>`,
    `<span class="gr-when">${when}</span>`,
    `<span class="gr-text"><span class="gr-day">${when}</span> <b>${escapeText(who)}</b>${text ? ` <span class="gr-says">${escapeText(text)}</span>` : ''}</span>`,
    column === 'none' || says === 'settled' ? '' : '<i class="gr-line"></i>',
    `<i class="gr-mark">${says === 'decided' ? `<b>${words.yes}</b>` : says === 'denied' ? `<b>${words.no}</b>` : ''}</i>`,
    '</li>',
  ].join('')
}

/** In small rooms the marks of earlier beats stand as signs, a band for each year. */
function drawBands(rows: readonly GridRow[], { undated }: GridWords, beat: number | undefined): string {
  const years = [...new Set(rows.map(({ date }) => date?.year ?? ''))]
  return years
    .map((year) => {
      const band = rows.filter(({ date }) => (date?.year ?? '') === year)
      const cells = (['before', 'in', 'after', 'none'] as const satisfies Column[]).map((column) => {
        const signs = band.filter((row) => row.column === column)
        const marks = signs.map(
          ({ ink, says, beat: from }) => `<i class="gr-sign ${ink} ${says}"${part(from, undefined, beat)}></i>`,
        )
        return `<span class="gr-cell ${column}">${marks.join('')}</span>`
      })
      return `<p class="gr-band"><b>${escapeText(year || undated)}</b>${cells.join('')}</p>`
    })
    .join('')
}

function drawKey({ key }: GridWords, beat: number | undefined): string {
  const entry = (sign: string, text: string, from = FIRST_MARKS) =>
    `<span${part(from, undefined, beat)}><i class="gr-sign ${sign}"></i>${escapeText(text)}</span>`
  return [
    '<p class="gr-key">',
    entry('told decided', key.told),
    entry('record decided', key.record),
    entry('base decided', key.decided),
    entry('base planning', key.planning),
    entry('record settled', key.settled, 3),
    `<span class="gr-rule"${part(FIRST_MARKS, undefined, beat)}>${escapeText(key.rows)}</span>`,
    '</p>',
  ].join('')
}

function lengthOf(months: number, words: GridWords): string {
  return months < 24 ? words.months(months) : words.years(Math.floor(months / 12))
}
