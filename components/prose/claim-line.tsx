import type { ReactNode } from 'react'
import type { Words } from '../words/words'
import type { ShownClaim } from './show-claim'

type Props = { claim: ShownClaim; children?: ReactNode; words: Words }

/**
 * A line in one of the two inks. Which of the two follows from the claim, never from the writer. It is a paragraph: a browser's
 * reader view takes a short block with two links in it for furniture.
 */
export function ClaimLine({ claim, children, words }: Props) {
  const { id, kind, label, says, address } = claim
  return (
    <p className={`claim-line ${kind}`} data-claim={id}>
      <a className="claim-label" href={address} aria-label={words.claimEvidence(label, says)}>
        {label}
      </a>
      {children}
    </p>
  )
}
