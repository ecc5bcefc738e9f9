import { DISGUISES, disguise } from './disguise'

/**
 * Words in the language of a story, else in English: `fa-IR` finds `fa`. A pseudo-language has those of English, disguised.
 *
 * @param words The words by language (BCP 47, without a region).
 */
export function inLanguage<Words>(words: Readonly<Record<string, Words>>, language: string): Words {
  const found = words[language.split('-')[0] ?? ''] ?? words.en
  if (!found) throw new Error('there are no words in English')
  const change = DISGUISES[language]
  return change ? disguise(found, change) : found
}

/**
 * Words by language, each disguised once: who asks again is given the same.
 *
 * @param words The words by language (BCP 47, without a region).
 * @returns Those of a language; in English where there are none.
 */
export function registerWords<Words>(words: Readonly<Record<string, Words>>): (language: string) => Words {
  const asked = new Map<string, Words>()
  return (language) => {
    const found = asked.get(language) ?? inLanguage(words, language)
    asked.set(language, found)
    return found
  }
}
