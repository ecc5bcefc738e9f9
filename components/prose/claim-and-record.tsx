import type { StoryAddresses } from '../../model/addresses'
import type { Claim } from '../../model/nouns'
import { LIKELIHOOD } from '../../model/nouns/scales'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { CiteMark } from './cite'

type Props = {
  story: Story
  addresses: StoryAddresses
  /** The id of a claim on record. */
  record: string /** The id of a claim as told. */
  told: string
}

/** Two facing slips joined at the fold: what is on record first, then what is told; each with its verdict and its sources. */
export function ClaimAndRecord({ story, addresses, record, told }: Props) {
  const claims = [record, told].map((id) => {
    const claim = story.claims.get(id)
    if (!claim) throw new Error(`unknown claim "${id}"`)
    return claim
  })
  return (
    <aside className="claim-and-record" aria-label={words.claimAndRecord(claims[1]?.says ?? '')}>
      {claims.map((claim) => (
        <FacingSlip key={claim.id} story={story} address={addresses.claim(claim.id)} claim={claim} />
      ))}
    </aside>
  )
}

function FacingSlip({ story, claim, address }: { story: Story; claim: Claim; address: string }) {
  const label = claim.kind === 'told' ? words.toldLabel : words.recordLabel
  return (
    <section className={`facing ${claim.kind}`} data-claim={claim.id}>
      <b className="claim-label">
        <a href={address} aria-label={words.claimEvidence(label, claim.says)}>
          {label}
        </a>
      </b>
      <p className="facing-says">{claim.says}</p>
      <p>
        {claim.verdict}
        {claim.likelihood && (
          <>
            {' '}
            {words.evidence.likelihood}: <i>{claim.likelihood}</i> ({LIKELIHOOD[claim.likelihood].join('–')}&nbsp;%).
          </>
        )}
      </p>
      <dl className="facing-sources">
        {(['supports', 'reports', 'contradicts'] as const).map((does) => {
          const entries = claim.evidence.filter((entry) => entry.does === does)
          if (entries.length === 0) return null
          return (
            <div key={does}>
              <dt>{words.facing[does]}</dt>
              <dd>
                {entries.map(({ source, quotation }) => (
                  <CiteMark key={source} story={story} source={source} quote={quotation} />
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
      <small className="other-ink">{words.shownInOther}</small>
    </section>
  )
}
