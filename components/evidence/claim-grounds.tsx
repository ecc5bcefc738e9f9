import type { Words } from '../words/words'
import { Quoted } from './quoted'
import type { ShownClaimFile } from './show-claim-file'
import { SourceMark } from './source-mark'
import { StanceMark } from './stance-mark'

type Props = Pick<ShownClaimFile, 'grounds' | 'origins'> & { /** Of the claim. */ kind: 'told' | 'record' }

/** What each source does to a claim, on what ground, in which words. */
export function ClaimGrounds({ grounds, origins, kind, words }: Props & { words: Words }) {
  const isContradicted = grounds.some(({ does }) => does === 'contradicts')
  return (
    <div className="claim-grounds">
      <h2>{words.evidence.grounds}</h2>
      <ul>
        {grounds.map(({ does, source, ground, quotation }) => (
          <li key={source.id}>
            <p>
              <StanceMark stance={does} words={words} />
              <SourceMark source={source} /> <b className={`does ${does}`}>{words.ledger[does]}</b>
            </p>
            {ground && <p className="ground">{ground}</p>}
            {quotation && <Quoted quotation={quotation} />}
          </li>
        ))}
      </ul>
      <p className="claim-origins">
        {words.evidence.origins} {words.evidence.originsCount(origins.length)}
        {origins.length > 0 && ': '}
        {origins.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <SourceMark source={source} />
          </span>
        ))}
        . {words.evidence.originsNote}
      </p>
      {kind === 'record' && !isContradicted && <p>{words.evidence.nothingAgainst}</p>}
    </div>
  )
}
