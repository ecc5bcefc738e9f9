import { DISGUISES, disguise } from '../../words/disguise'

/**
 * A visual's words in the language of a story, else in English: `fa-IR` finds `fa`.
 *
 * @param words The visual's words by language (BCP 47, without a region).
 */
export function inLanguage<Words>(words: Readonly<Record<string, Words>>, language: string): Words {
  const found = words[language.split('-')[0] ?? ''] ?? words.en
  if (!found) throw new Error('a visual has no words in English')
  const change = DISGUISES[language]
  return change ? disguise(found, change) : found
}
