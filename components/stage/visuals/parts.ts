/**
 * Parts of a drawing that belong to a beat. The markup says from which beat to which (`data-part="2"`, `data-part="1-1"`);
 * a state says how a part stands at one beat, and the visual's style sheet what that looks like. Build and browser share
 * this file, so that a picture in the text and the stage can't differ.
 */

/** `away`: not at this beat. `new`: it came with this beat. `there`: it came before. */
export type PartState = 'away' | 'new' | 'there'

export function stateOf(part: string, beat: number): PartState {
  const [from = 1, to = Number.POSITIVE_INFINITY] = part.split('-').map(Number)
  if (beat < from || beat > to) return 'away'
  return beat === from ? 'new' : 'there'
}

/** The attributes of a part, with its state where only one beat is drawn. */
export function part(from: number, to?: number, beat?: number): string {
  const beats = to === undefined ? String(from) : `${from}-${to}`
  return ` data-part="${beats}"${beat === undefined ? '' : ` data-state="${stateOf(beats, beat)}"`}`
}

/** Sets the states of all parts of a drawing, at once: what moves is the style sheet's. */
export function showParts(drawing: Element, beat: number): void {
  for (const element of drawing.querySelectorAll<HTMLElement>('[data-part]')) {
    element.dataset.state = stateOf(element.dataset.part ?? '', beat)
  }
}
