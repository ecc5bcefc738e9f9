import { exercise } from './en/exercise'
import { presenter } from './en/presenter'
import { registerWords } from './in-language'
import type { PresenterWords } from './words'

/** What the presenter says, and what it says in an exercise, by language: the only words that come with it into the browser. */
export const presenterWordsOf = registerWords<PresenterWords>({ en: { ...exercise, ...presenter } })
