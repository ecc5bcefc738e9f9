import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = { story: Story; addresses: StoryAddresses; ids: readonly string[] }

/**
 * The claims of a short text as entries of a list: the name of each ink once, and a link to the evidence of each claim. Where
 * an ink has several, they are numbered.
 */
export function ClaimLinks({ story, addresses, ids }: Props) {
  const claims = ids.flatMap((id) => story.claims.get(id) ?? [])
  return (['told', 'record'] as const).map((ink) => {
    const label = ink === 'told' ? words.toldLabel : words.recordLabel
    const inInk = claims.filter(({ kind }) => kind === ink)
    return inInk.map(({ id, says }, index) => (
      <li key={id}>
        <a
          className={ink}
          href={addresses.claim(id)}
          target="_blank"
          rel="noopener"
          title={says}
          aria-label={words.claimEvidence(label, says)}
        >
          {index === 0 && (
            <>
              <i className={`ink-line ${ink}`} />
              {label}
            </>
          )}
          {inInk.length > 1 && <b>{index + 1}</b>}
        </a>
      </li>
    ))
  })
}
