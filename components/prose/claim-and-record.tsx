import { LIKELIHOOD } from '../../model/nouns/scales'
import type { Words } from '../words/words'
import { CiteMark } from './cite'
import type { WeighedClaim } from './show-claim'

type Props = { record: WeighedClaim; told: WeighedClaim; words: Words }

/** Two facing slips joined at the fold: what is on record first, then what is told; each with its verdict and its sources. */
export function ClaimAndRecord({ record, told, words }: Props) {
  return (
    <aside className="claim-and-record" aria-label={words.claimAndRecord(told.says)}>
      <FacingSlip claim={record} words={words} />
      <FacingSlip claim={told} words={words} />
    </aside>
  )
}

function FacingSlip({ claim, words }: { claim: WeighedClaim; words: Words }) {
  const { id, kind, label, says, address, verdict, likelihood, evidence } = claim
  return (
    <section className={`facing ${kind}`} data-claim={id}>
      <a className="claim-label" href={address} aria-label={words.claimEvidence(label, says)}>
        {label}
      </a>
      <p className="facing-says">{says}</p>
      <p>
        {verdict}
        {likelihood && (
          <>
            {' '}
            {words.evidence.likelihood}: <i>{words.likelihoods[likelihood]}</i> ({LIKELIHOOD[likelihood].join('–')}
            &nbsp;%).
          </>
        )}
      </p>
      <dl className="facing-sources">
        {(['supports', 'reports', 'contradicts'] as const).map((does) => {
          const entries = evidence.filter((entry) => entry.does === does)
          if (entries.length === 0) return null
          return (
            <div key={does}>
              <dt>{words.facing[does]}</dt>
              <dd>
                {entries.map(({ source, quotation }) => (
                  <CiteMark key={source.id} source={source} quote={quotation} words={words} />
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
