import { LIKELIHOOD } from '../../model/nouns/scales'
import type { Story } from '../../model/read-story'

type Props = { story: Story /** The id of a claim that has a likelihood. */; claim: string }

/** A likelihood in the sentence: the word with its range, such as "unlikely (20–45 %)". */
export function LikelihoodWords({ story, claim }: Props) {
  const word = story.claims.get(claim)?.likelihood
  if (!word) throw new Error(`claim "${claim}" has no likelihood`)
  const [from, to] = LIKELIHOOD[word]
  return (
    <span className="likelihood">
      {word} ({from}–{to}&nbsp;%)
    </span>
  )
}
