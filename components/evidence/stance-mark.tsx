import { words } from '../words/en'
import type { Stance } from './collect-evidence'

/** What a source does to a claim: the sign, with its word for those who don't see it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return <i className={`stance ${stance}`}>{words.ledger[stance]}</i>
}

/** The four signs with their words. */
export function StanceKey() {
  return (
    <ul className="stance-key">
      {(['supports', 'reports', 'contradicts', 'silent'] as const).map((stance) => (
        <li key={stance}>
          <i className={`stance ${stance}`} />
          {words.ledger[stance]}
        </li>
      ))}
    </ul>
  )
}
