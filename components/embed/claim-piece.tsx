import { isOfClaim } from '../../model/corrected'
import { formatDate } from '../../model/dates'
import { LIKELIHOOD } from '../../model/nouns/scales'
import { weighClaim } from '../prose/show-claim'
import type { Setting } from '../setting'
import { PieceSheet } from './piece-sheet'

type Props = { setting: Setting; id: string }

/** One claim in a frame: what it says, who said it, how it stands, and what each source does to it. */
export function ClaimPiece({ setting, id }: Props) {
  const { story, addresses, words } = setting
  const claim = story.claims.get(id)
  if (!claim) throw new Error(`unknown claim "${id}"`)
  const { kind, label, says, verdict, likelihood, evidence } = weighClaim(setting, id)
  const { by, said, standing } = claim
  const corrections = story.corrections.filter((one) => isOfClaim(one, id)).length
  return (
    <PieceSheet setting={setting} kind="claim" address={addresses.claimPage(id)}>
      <p className={`piece-kind ${kind}`}>
        {label} <span>{words.standings[standing]}</span>
      </p>
      <h1>{says}</h1>
      <p className="piece-by">
        {words.evidence.by}: {by}, {said === 'undated' ? words.notDated : formatDate(said, story.language)}
      </p>
      <p className="piece-verdict">
        {verdict}
        {likelihood && (
          <>
            {' '}
            <i>{words.likelihoods[likelihood]}</i> ({LIKELIHOOD[likelihood].join('–')}&nbsp;%)
          </>
        )}
      </p>
      {corrections > 0 && (
        <p>
          <a href={addresses.claimPage(id)} target="_blank" rel="noopener">
            {words.countCorrections(corrections)}
          </a>
        </p>
      )}
      <ul className="piece-grounds">
        {evidence.map(({ does, source }) => (
          <li key={`${does} ${source.id}`}>
            <b>{words.ledger[does]}</b>{' '}
            <a href={source.href} target="_blank" rel="noopener">
              {source.name}
            </a>
          </li>
        ))}
      </ul>
    </PieceSheet>
  )
}
