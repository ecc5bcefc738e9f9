import { en } from './en'
import type { Words } from './words'

/** The words that there are, by language (BCP 47): the one place that knows which. */
const WORDS: Readonly<Record<string, Words>> = { en }

/**
 * The words of the interface in the language of a story or of the site; in English where there are none. Asked once, where a story
 * is opened or an application of the browser begins, and handed down from there.
 *
 * @param language BCP 47: `fa-IR` finds `fa`.
 */
export function wordsOf(language: string): Words {
  return WORDS[language] ?? WORDS[language.split('-')[0] ?? ''] ?? en
}
