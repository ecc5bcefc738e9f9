/** Every mark of the grid in words, for those who read it instead of seeing it. */
import { escapeText } from '../markup'
import type { Grid, GridWords } from './draw-grid'

/** A list in the order of the rows: day, teller, what is said, where that puts the yes, on what it rests. */
export function listGrid({ columns, rows }: Grid, words: GridWords): string {
  const items = rows.map(({ who, label, says, column, source, basis, date }) => {
    const place = column === 'none' ? words.list.none : columns[column]
    const claim = says === 'denied' ? words.noMeeting : label
    const kind = says === 'denied' ? '' : says === 'settled' ? words.list.settled : words.list[says]
    const parts = [claim, says === 'denied' ? '' : place, kind].filter(Boolean).map(escapeText)
    const rest = source
      ? ` ${escapeText(words.list.rest)} ${escapeText(source)}${basis ? `: ${escapeText(basis)}` : ''}`
      : ''
    return `<li>${escapeText(date?.long ?? words.undated)}, ${escapeText(who)}: ${parts.join('; ')}.${rest}</li>`
  })
  return `<ul class="gr-list">${items.join('')}</ul>`
}
