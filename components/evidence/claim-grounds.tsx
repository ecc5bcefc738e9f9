import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import type { ClaimFile } from './collect-evidence'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'
import { StanceMark } from './stance-mark'

type Props = { story: Story; file: ClaimFile }

/** What each source does to a claim, on what ground, in which words. */
export function ClaimGrounds({ story, file }: Props) {
  const { claim, origins } = file
  const against = claim.evidence.filter(({ does }) => does === 'contradicts')
  return (
    <div className="claim-grounds">
      <h4>{words.evidence.grounds}</h4>
      <ul>
        {claim.evidence.map((entry) => (
          <li key={entry.source}>
            <p>
              <StanceMark stance={entry.does} />
              <SourceMark story={story} id={entry.source} />{' '}
              <b className={`does ${entry.does}`}>{words.ledger[entry.does]}</b>
            </p>
            {entry.ground && <p className="ground">{entry.ground}</p>}
            {entry.quotation && <Quoted story={story} id={entry.quotation} />}
          </li>
        ))}
      </ul>
      <p className="claim-origins">
        {words.evidence.origins} {words.evidence.originsCount(origins.length)}
        {origins.length > 0 && ': '}
        {origins.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <SourceMark story={story} id={id} />
          </span>
        ))}
        . {words.evidence.originsNote}
      </p>
      {claim.kind === 'record' && against.length === 0 && <p>{words.evidence.nothingAgainst}</p>}
    </div>
  )
}
