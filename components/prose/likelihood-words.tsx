import { LIKELIHOOD, type Likelihood } from '../../model/nouns/scales'
import type { Words } from '../words/words'

/** A likelihood in the sentence: the word with its range, such as "unlikely (20–45 %)". */
export function LikelihoodWords({ word, words }: { word: Likelihood; words: Words }) {
  const [from, to] = LIKELIHOOD[word]
  return (
    <span className="likelihood">
      {words.likelihoods[word]} ({from}–{to}&nbsp;%)
    </span>
  )
}
