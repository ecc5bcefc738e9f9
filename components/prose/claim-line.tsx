import type { ReactNode } from 'react'
import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = {
  story: Story
  addresses: StoryAddresses
  /** The id of the claim; its kind sets the ink. */
  id: string
  children?: ReactNode
}

/** An "As told" or "On record" line inside a slip. Which of the two follows from the claim, never from the writer. */
export function ClaimLine({ story, addresses, id, children }: Props) {
  const claim = story.claims.get(id)
  if (!claim) throw new Error(`unknown claim "${id}"`)
  const label = claim.kind === 'told' ? words.toldLabel : words.recordLabel
  return (
    <div className={`claim-line ${claim.kind}`} data-claim={id}>
      <b className="claim-label">
        <a href={addresses.claim(id)} aria-label={words.claimEvidence(label, claim.says)}>
          {label}
        </a>
      </b>
      <div>{children}</div>
      <small className="other-ink">{words.shownInOther}</small>
    </div>
  )
}
