import { en } from './en/all'
import { registerWords } from './in-language'
import type { Words } from './words'

/**
 * The words of the interface in the language of a story or of the site; in English where there are none. Asked once, where a story
 * is opened, and handed down from there. Applications of the browser have registries of their own, so that no word comes with them
 * that they do not say.
 */
export const wordsOf = registerWords<Words>({ en })
