/** Who says what, as markup: a row for each voice, one a step; a column for each answer. */
import { escapeText } from '../markup'
import { part } from '../parts'
import type { Cell, MatrixData } from './matrix-model'

export type MatrixWords = { no: string; undated: string; silent: string }
/** @property day The day on which it was said, in words. */
type MatrixRow = {
  who: string
  day: string | undefined
  ink: 'told' | 'record'
  /** Its name; none for a judgement of the writers' own. */
  source: string | undefined
  cells: readonly Cell[]
}
export type Matrix = Pick<MatrixData, 'columns' | 'key'> & { rows: readonly MatrixRow[] }

const MARKS = ['says', 'partly', 'denies', 'gone'] as const

/** All steps in one drawing; `showParts` says which are shown. */
export function drawMatrix({ columns, key, rows }: Matrix, { no }: MatrixWords): string {
  const heads = columns.map((head) => `<b><span>${escapeText(head)}</span></b>`).join('')
  const lines = rows.map(({ who, day, ink, cells }, index) => {
    const when = day ? ` <small>${escapeText(day)}</small>` : ''
    const marks = cells
      .map((cell, column) =>
        cell === 'silent' ? '' : `<span class="mx-cell ${cell}" style="--c:${column + 2}">${signOf(cell, no)}</span>`,
      )
      .join('')
    return `<li class="mx-row ${ink}"${part(index + 1)}><span class="mx-who"><b>${escapeText(who)}</b>${when}</span>${marks}</li>`
  })
  const entries = MARKS.flatMap((mark) => {
    const meaning = key[mark]
    return meaning
      ? `<span class="record"><i class="mx-cell ${mark}">${signOf(mark, no)}</i>${escapeText(meaning)}</span>`
      : []
  })
  return [
    `<div class="drawn mx${columns.length > 4 ? ' many' : ''}" data-steps="${rows.length}" style="--n:${columns.length}">`,
    `<p class="mx-heads"><i></i>${heads}</p>`,
    `<ol class="mx-rows">${lines.join('')}</ol>`,
    `<p class="mx-key">${entries.join('')}</p>`,
    '</div>',
  ].join('')
}

/** The other marks are drawn by the style sheet. */
const signOf = (cell: Cell, no: string): string => (cell === 'denies' ? `<b>${escapeText(no)}</b>` : '')

/** The same in words, in the order of the steps. */
export function listMatrix({ columns, key, rows }: Matrix, words: MatrixWords): string {
  const items = rows.map(({ who, day, source, cells }) => {
    const told = MARKS.flatMap((mark) => {
      const heads = columns.filter((_, index) => cells[index] === mark)
      return heads.length > 0 ? `${escapeText(key[mark] ?? mark)}: ${heads.map(escapeText).join('; ')}` : []
    })
    const from = source ? [day ?? words.undated, source].join('; ') : day
    return `<li>${escapeText(who)}${from ? ` (${escapeText(from)})` : ''}: ${told.join('. ')}.</li>`
  })
  return `<p>${escapeText(words.silent)}</p><ul class="mx-list">${items.join('')}</ul>`
}
