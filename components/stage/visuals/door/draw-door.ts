/** The door as markup: a row for each telling, a step for each row. HTML that its style sheet sets into any room. */

import type { GridRow } from '../grid/arrange-grid'
import { escapeText } from '../markup'
import { part } from '../parts'

export type DoorWords = { yes: string; maybe: string; no: string; undated: string; noPlace: string }
export type DoorRow = Pick<GridRow, 'column' | 'ink' | 'says' | 'who' | 'source' | 'date'> & {
  comes: string
  goes: string
  but: string
}
/** @property visit The days of the visit in words. @property acts What nobody disputes, by columns. */
export type Door = {
  visit: string
  columns: Record<'before' | 'in' | 'after', string>
  rows: readonly DoorRow[]
  settled: string
  acts: readonly Pick<GridRow, 'column' | 'who' | 'date'>[]
}

const COLUMNS = ['before', 'in', 'after'] as const
/** The class of a column: one that the grid's style sheet does not have. */
const placeOf = (column: GridRow['column']) => (column === 'in' ? 'within' : column)

/** All steps in one drawing; `showParts` says which are shown. */
export function drawDoor({ visit, columns, rows, settled, acts }: Door, words: DoorWords): string {
  const heads = COLUMNS.map(
    (name) =>
      `<b class="do-head ${placeOf(name)}">${escapeText(columns[name])}${name === 'in' ? `<small>${escapeText(visit)}</small>` : ''}</b>`,
  )
  const last = rows.length + 1
  const marks = acts.map(({ column }) => `<i class="do-act ${placeOf(column)}"></i>`)
  return [
    `<div class="drawn do" data-steps="${last}">`,
    '<i class="do-door"></i>',
    heads.join(''),
    `<ol class="do-rows">${rows.map((row, index) => drawRow(row, index, words)).join('')}`,
    `<li class="do-row settled"${part(last)} style="--i:${rows.length}">${marks.join('')}<span class="do-settled">${escapeText(settled)}</span></li></ol>`,
    '</div>',
  ].join('')
}

function drawRow({ column, ink, says, who, date, comes, goes, but }: DoorRow, index: number, words: DoorWords): string {
  const yes = says === 'denied' ? words.no : says === 'decided' && column !== 'none' ? words.yes : words.maybe
  return [
    `<li class="do-row ${placeOf(column)} ${ink} ${says}"${part(index + 1)} style="--i:${index}">`,
    `<span class="do-who"><b>${escapeText(who)}</b> <small>${escapeText(date?.short ?? words.undated)}</small></span>`,
    says === 'denied' ? '' : '<i class="do-line"></i>',
    comes ? `<span class="do-comes">${escapeText(comes)}</span>` : '',
    `<i class="do-mark"><b>${yes}</b></i>`,
    `<span class="do-goes"><b>${escapeText(goes)}</b>${but ? ` <small>${escapeText(but)}</small>` : ''}</span>`,
    '</li>',
  ].join('')
}

/** The same in words, in the order of the steps. */
export function listDoor({ columns, rows, settled, acts }: Door, words: DoorWords): string {
  const items = rows.map(({ column, says, who, source, date, comes, goes, but }) => {
    const place = says === 'denied' ? words.no : column === 'none' ? words.noPlace : columns[column]
    const told = [place, comes, goes, but].filter(Boolean).map((text) => escapeText(text.replace(/\.$/, '')))
    return `<li>${escapeText(date?.long ?? words.undated)}, ${escapeText(who)}: ${told.join('; ')}.${source ? ` ${escapeText(source)}.` : ''}</li>`
  })
  const facts = acts.map(({ who, date }) => escapeText([date?.long, who].filter(Boolean).join(': ')))
  return `<ul class="do-list">${items.join('')}<li>${escapeText(settled)}: ${facts.join('; ')}.</li></ul>`
}
