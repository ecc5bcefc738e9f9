import { escapeText } from '../markup'

export type Side = {
  text: string
  by: string
  date: string
  ink: 'told' | 'record'
  standing: string
  sources: number[]
}

/** Statements that don't fit one line, side by side: what each says, by whom, when, how firm, and the numbers of its sources. */
export function drawSides(sides: readonly Side[]): string {
  const cards = sides.map(
    ({ text, by, date, ink, standing, sources }) =>
      `<li class="side ${ink}"><p class="side-date">${escapeText(date)}</p><p class="side-text">${escapeText(text)}</p>` +
      `<p class="side-by">${escapeText(by)}</p><p class="side-standing">${escapeText(standing)}${sources.map((number) => ` <b class="control-point">${number}</b>`).join('')}</p></li>`,
  )
  return `<ol class="sides count-${sides.length}">${cards.join('')}</ol>`
}
