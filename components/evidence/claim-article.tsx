import { hash, rowAnchor, type StoryAddresses } from '../../model/addresses'
import { LIKELIHOOD } from '../../model/nouns/scales'
import type { Story } from '../../model/read-story'
import { CopyLink } from '../prose/copy-link'
import { words } from '../words/en'
import { ClaimGrounds } from './claim-grounds'
import { ClaimHistory } from './claim-history'
import { ClaimStatements } from './claim-statements'
import type { ClaimFile, Facet } from './collect-evidence'
import { Dated } from './dated'
import { reportAddress } from './report-address'

type Props = { story: Story; addresses: StoryAddresses; file: ClaimFile }

/** One claim at its permanent address, with everything that lets a reader judge the verdict. */
export function ClaimArticle({ story, addresses, file }: Props) {
  const { claim, facets } = file
  const label = words.evidence
  const place = claim.place && story.places.get(claim.place)?.name
  const data = Object.fromEntries(
    (Object.keys(facets) as Facet[]).map((facet) => [`data-${facet}`, facets[facet].join('|')]),
  )
  const isInChain = story.visuals.retelling?.facts.some((fact) => fact.claim === claim.id)
  return (
    <article
      className={`claim ${claim.kind}`}
      id={claim.id}
      data-claim-file
      {...data}
      aria-labelledby={`${claim.id}-says`}
      tabIndex={-1}
    >
      <header>
        <p className="claim-kind">{claim.kind === 'told' ? words.toldLabel : words.recordLabel}</p>
        <h3 id={`${claim.id}-says`}>{claim.says}</h3>
        <p className="claim-by">
          {label.by}: {claim.by}, <Dated story={story} date={claim.said} />
          {place && `, ${place}`}
        </p>
      </header>
      <div className="claim-verdict">
        <dl>
          <Fact name={label.standing}>
            <b>{claim.standing}</b>
          </Fact>
          <Fact name={label.verdict}>{claim.verdict}</Fact>
          {claim.likelihood && (
            <Fact name={label.likelihood}>
              <i>{claim.likelihood}</i> ({LIKELIHOOD[claim.likelihood].join('–')}&nbsp;%)
            </Fact>
          )}
          {claim.bestCase && <Fact name={label.bestCase}>{claim.bestCase}</Fact>}
          <Fact name={label.wouldChange}>{claim.wouldChange}</Fact>
          {claim.retold && (
            <Fact name={label.retold}>
              {claim.retold}
              {isInChain && (
                <>
                  {' '}
                  <a href="#chain-title">{label.chain}</a>
                </>
              )}
            </Fact>
          )}
          {claim.events.length > 0 && (
            <Fact name={label.events}>
              {claim.events.map((id, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  {story.events.get(id)?.title}, <Dated story={story} date={story.events.get(id)?.date} />
                </span>
              ))}
            </Fact>
          )}
        </dl>
      </div>
      <ClaimGrounds story={story} file={file} />
      <ClaimStatements story={story} file={file} />
      <footer>
        <ClaimHistory story={story} claim={claim.id} />
        <p className="claim-links">
          <a href={addresses.claim(claim.id)}>{label.address}</a>
          <CopyLink place={claim.id} />
          <a href={hash(rowAnchor(claim.id))}>{label.toLedger}</a>
          <a href={reportAddress(story, claim, addresses)}>{label.report}</a>
          <span className="claim-name">{label.claimName(claim.id, story.version)}</span>
        </p>
      </footer>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
