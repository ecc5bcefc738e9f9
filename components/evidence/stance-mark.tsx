import type { Words } from '../words/words'
import type { Stance } from './collect-evidence'

/** What a source does to a claim: the sign, with its word for those who don't see it. */
export function StanceMark({ stance, words }: { stance: Stance; words: Words }) {
  return <i className={`stance ${stance}`}>{words.ledger[stance]}</i>
}

/** The four signs with their words. */
export function StanceKey({ words }: { words: Words }) {
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
