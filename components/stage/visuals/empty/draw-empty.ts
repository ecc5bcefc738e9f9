/** The blank sheet: questions at its edges, and leaders from them that end in white paper. */
import { escapeText, round } from '../markup'

export type EmptyWords = { scale: string }

/**
 * Questions in their order, the first half at the near edge, the rest at the far one; in a narrow room one below another.
 * Each leader leans towards the middle of the sheet, and stops before it.
 */
export function drawEmpty(questions: readonly string[], words: EmptyWords): string {
  const half = Math.ceil(questions.length / 2)
  const items = questions.map((question, index) => {
    const [place, of] = index < half ? [index, half] : [index - half, questions.length - half]
    const isNear = index < half
    const leaders =
      drawLeader(leanOf(place, of), isNear, 'beside') + drawLeader(leanOf(index, questions.length), true, 'below')
    return `<li class="em-question ${isNear ? 'near' : 'far'}" style="--i:${index};--row:${place + 1}"><span>${escapeText(question)}</span>${leaders}</li>`
  })
  return `<div class="drawn em"><ol class="em-questions">${items.join('')}</ol><p class="em-scale">${escapeText(words.scale)}</p></div>`
}

/** A line across a box that its style sheet stretches to the row: `beside` in a wide room, `below` in a narrow one. */
function drawLeader(lean: number, isNear: boolean, room: 'beside' | 'below'): string {
  const end = round(50 + lean * 46)
  const line = isNear ? `M0 50L100 ${end}` : `M100 50L0 ${end}`
  return `<svg class="em-leader ${room}" viewBox="0 0 100 100" preserveAspectRatio="none"><path pathLength="1" d="${line}"/></svg>`
}

/** How far a leader leans: 1 downwards for the first of several, -1 upwards for the last, 0 for one alone. */
export function leanOf(place: number, of: number): number {
  return of < 2 ? 0 : round(1 - (2 * place) / (of - 1))
}
