import { drawStance } from '../stage/visuals/ledger/draw-ledger'
import { words } from '../words/en'
import type { Stance } from './collect-evidence'

/** What a source does to a claim: the sign, with its word for those who don't see it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <span
      className="stance-mark"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the sign is one of four constants
      dangerouslySetInnerHTML={{ __html: drawStance(stance, words.ledger[stance]) }}
    />
  )
}

/** The four signs with their words. */
export function StanceKey() {
  return (
    <ul className="stance-key">
      {(['supports', 'reports', 'contradicts', 'silent'] as const).map((stance) => (
        <li key={stance}>
          <span
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the sign is one of four constants
            dangerouslySetInnerHTML={{ __html: drawStance(stance, '') }}
          />
          {words.ledger[stance]}
        </li>
      ))}
    </ul>
  )
}
