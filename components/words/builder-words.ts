import { builder } from './en/builder'
import { registerWords } from './in-language'
import type { BuilderWords } from './words'

/** What the builder says, by language: the only words that come with it into the browser. */
export const builderWordsOf = registerWords<BuilderWords>({ en: builder })
