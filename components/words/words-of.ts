import { DISGUISES, disguise } from './disguise'
import { en } from './en'
import type { Words } from './words'

/** The words that there are, by language (BCP 47): the one place that knows which. */
const WORDS = new Map<string, Words>([['en', en]])

/**
 * The words of the interface in the language of a story or of the site; in English where there are none. Asked once, where a story
 * is opened or an application of the browser begins, and handed down from there.
 *
 * @param language BCP 47: `fa-IR` finds `fa`.
 */
export function wordsOf(language: string): Words {
  const change = DISGUISES[language]
  const found = WORDS.get(language) ?? WORDS.get(language.split('-')[0] ?? '') ?? en
  if (!change || WORDS.has(language)) return found
  const disguised = disguise<Words>(en, change)
  WORDS.set(language, disguised)
  return disguised
}
