import { en } from './en'
import { inLanguage } from './in-language'
import type { Words } from './words'

/** The words that there are, by language (BCP 47): the one place that knows which. */
const WORDS: Readonly<Record<string, Words>> = { en }
/** Those that were asked for. */
const asked = new Map<string, Words>()

/**
 * The words of the interface in the language of a story or of the site; in English where there are none. Asked once, where a story
 * is opened or an application of the browser begins, and handed down from there.
 *
 * @param language BCP 47: `fa-IR` finds `fa`.
 */
export function wordsOf(language: string): Words {
  const found = asked.get(language) ?? inLanguage(WORDS, language)
  asked.set(language, found)
  return found
}
