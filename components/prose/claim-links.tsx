import type { Words } from '../words/words'
import type { ShownClaim } from './show-claim'

type Props = { claims: readonly ShownClaim[]; words: Words }

/**
 * The claims of a short text as entries of a list: the name of each ink once, and a link to the evidence of each claim. Where
 * an ink has several, they are numbered.
 */
export function ClaimLinks({ claims, words }: Props) {
  return (['told', 'record'] as const).map((ink) => {
    const inInk = claims.filter(({ kind }) => kind === ink)
    return inInk.map(({ id, label, says, address }, index) => (
      <li key={id}>
        <a
          className={ink}
          href={address}
          target="_blank"
          rel="noopener"
          title={says}
          aria-label={words.claimEvidence(inInk.length > 1 ? `${label} ${index + 1}` : label, says)}
        >
          {index === 0 && (
            <>
              <i className={`ink-line ${ink}`} />
              {label}{' '}
            </>
          )}
          {inInk.length > 1 && <b>{index + 1}</b>}
        </a>
      </li>
    ))
  })
}
