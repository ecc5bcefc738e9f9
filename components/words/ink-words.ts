import { COLOURS } from '../../model/ink-values'
import type { Ink } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { words } from './en'

/** What the two inks are called, and what each stands for in one sentence. */
export type InkWords = Readonly<Record<Ink, { label: string; says: string }>>

/** The words of a story that says nothing of its inks, by what their colours are called. */
const usualWords = ({ told, record }: Readonly<Record<Ink, string>>): InkWords => ({
  told: { label: words.toldLabel, says: words.toldKey(told) },
  record: { label: words.recordLabel, says: words.recordKey(record) },
})

export const INK_WORDS = usualWords(COLOURS)

/** The words that a story gives its inks (`inks` in story.yaml), else the usual ones with the colours of its look. */
export function inkWords({ inks, look }: Pick<Story, 'inks' | 'look'>): InkWords {
  const colour = (ink: Ink) => look?.inks?.[ink]?.called ?? COLOURS[ink]
  return inks ?? usualWords({ told: colour('told'), record: colour('record') })
}
