import { LIKELIHOOD, type Likelihood } from '../../model/nouns/scales'

/** A likelihood in the sentence: the word with its range, such as "unlikely (20–45 %)". */
export function LikelihoodWords({ word }: { word: Likelihood }) {
  const [from, to] = LIKELIHOOD[word]
  return (
    <span className="likelihood">
      {word} ({from}–{to}&nbsp;%)
    </span>
  )
}
