import { exercise } from './en/exercise'
import { registerWords } from './in-language'
import type { ExerciseWords } from './words'

/** What the exercise says, by language: the only words that come with it into the browser. */
export const exerciseWordsOf = registerWords<ExerciseWords>({ en: exercise })
