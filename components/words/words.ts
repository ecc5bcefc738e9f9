import type { en } from './en'

/** What a language must have: the keys of English, each text any text, each function of the same parameters, each list as long. */
type Widened<Of> = Of extends string
  ? string
  : Of extends (...given: infer Given) => infer Text
    ? (...given: Given) => Widened<Text>
    : { readonly [Key in keyof Of]: Widened<Of[Key]> }

/** Every word of the interface in one language. */
export type Words = Widened<typeof en>
