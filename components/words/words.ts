import type { en } from './en/all'
import type { builder } from './en/builder'
import type { exercise } from './en/exercise'
import type { presenter } from './en/presenter'

/** What a language must have: the keys of English, each text any text, each function of the same parameters, each list as long. */
type Widened<Of> = Of extends string
  ? string
  : Of extends (...given: infer Given) => infer Text
    ? (...given: Given) => Widened<Text>
    : { readonly [Key in keyof Of]: Widened<Of[Key]> }

/** Every word of the interface in one language. */
export type Words = Widened<typeof en>

/** Those of the builder of code for other people's pages. */
export type BuilderWords = Widened<typeof builder>
/** Those of the exercise. */
export type ExerciseWords = Widened<typeof exercise>
/** Those of the presenter, in which an exercise may be played. */
export type PresenterWords = Widened<typeof presenter & typeof exercise>
