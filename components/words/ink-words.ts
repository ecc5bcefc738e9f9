import type { Ink } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { words } from './en'

/** What the two inks are called, and what each stands for in one sentence. */
export type InkWords = Readonly<Record<Ink, { label: string; says: string }>>

/** The words of a story that says nothing of its inks. */
export const INK_WORDS: InkWords = {
  told: { label: words.toldLabel, says: words.toldKey },
  record: { label: words.recordLabel, says: words.recordKey },
}

/** The words that a story gives its inks (`inks` in story.yaml). */
export const inkWords = ({ inks }: Pick<Story, 'inks'>): InkWords => inks ?? INK_WORDS
