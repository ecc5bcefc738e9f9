/** The reader's own mark: a question in the text, with a choice for each column and one for none. */
import { escapeText } from '../markup'
import type { Grid, GridWords } from './draw-grid'

/**
 * Radio buttons, so that arrows and screen readers have them without a script of ours; `pencil.ts` draws the cross and says
 * where it stands. Without a script its style sheet leaves a list of the columns.
 */
export function drawAsk({ question, columns }: Grid, { ask }: GridWords): string {
  const choice = (value: string, name: string, says: string) =>
    `<label><input type="radio" name="cross" value="${value}" data-says="${escapeText(says)}" autocomplete="off"><span>${escapeText(name)}</span></label>`
  return [
    `<fieldset class="gr-ask" data-pencil><legend>${escapeText(question)}</legend>`,
    ...(['before', 'in', 'after'] as const).map((name) => choice(name, columns[name], ask.put(columns[name]))),
    choice('none', ask.rather, ask.none),
    '<p role="status"></p></fieldset>',
  ].join('')
}
