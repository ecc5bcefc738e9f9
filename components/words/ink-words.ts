import { COLOURS } from '../../model/ink-values'
import type { Ink } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Words } from './words'

/** What the two inks are called, and what each stands for in one sentence. */
export type InkWords = Readonly<Record<Ink, { label: string; says: string }>>

/** The words that a story gives its inks (`inks` in story.yaml), else the usual ones with the colours of its look. */
export function inkWords({ inks, look }: Pick<Story, 'inks' | 'look'>, words: Words): InkWords {
  const colour = (ink: Ink) => look?.inks?.[ink]?.called ?? COLOURS[ink]
  return (
    inks ?? {
      told: { label: words.toldLabel, says: words.toldKey(colour('told')) },
      record: { label: words.recordLabel, says: words.recordKey(colour('record')) },
    }
  )
}
