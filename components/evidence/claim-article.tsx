import { LIKELIHOOD } from '../../model/nouns/scales'
import { CopyLink } from '../prose/copy-link'
import type { Words } from '../words/words'
import { ClaimGrounds } from './claim-grounds'
import { ClaimHistory } from './claim-history'
import { ClaimStatements } from './claim-statements'
import { Dated } from './dated'
import type { ShownClaimFile } from './show-claim-file'

/** One claim at its permanent address, with everything that lets a reader judge the verdict. */
export function ClaimArticle({ file, words }: { file: ShownClaimFile; words: Words }) {
  const { claim, language, version, place, events, chain } = file
  const label = words.evidence
  return (
    <article className={`claim ${claim.kind}`} aria-labelledby="says">
      <header>
        <p className="claim-kind">{file.label}</p>
        <h1 id="says">{claim.says}</h1>
        <p className="claim-by">
          {label.by}: {claim.by}, <Dated date={claim.said} language={language} words={words} />
          {place && `, ${place}`}
        </p>
      </header>
      <div className="claim-verdict">
        <dl>
          <Fact name={label.standing}>
            <b>{words.standings[claim.standing]}</b>
          </Fact>
          <Fact name={label.verdict}>{claim.verdict}</Fact>
          {claim.likelihood && (
            <Fact name={label.likelihood}>
              <i>{words.likelihoods[claim.likelihood]}</i> ({LIKELIHOOD[claim.likelihood].join('–')}&nbsp;%)
            </Fact>
          )}
          {claim.bestCase && <Fact name={label.bestCase}>{claim.bestCase}</Fact>}
          <Fact name={label.wouldChange}>{claim.wouldChange}</Fact>
          {claim.retold && (
            <Fact name={label.retold}>
              {claim.retold}
              {chain && (
                <>
                  {' '}
                  <a href={chain}>{label.chain}</a>
                </>
              )}
            </Fact>
          )}
          {events.length > 0 && (
            <Fact name={label.events}>
              {events.map(({ id, title, date }, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  {title}, <Dated date={date} language={language} words={words} />
                </span>
              ))}
            </Fact>
          )}
        </dl>
      </div>
      <ClaimGrounds grounds={file.grounds} origins={file.origins} kind={claim.kind} words={words} />
      <ClaimStatements statements={file.statements} language={language} words={words} />
      <footer>
        <ClaimHistory corrections={file.corrections} language={language} words={words} />
        <p className="claim-links">
          <CopyLink address={file.row} words={words} />
          <a href={file.row}>{label.toLedger}</a>
          <a href={file.embed}>{words.frame.thisClaim}</a>
          <a href={file.embedRow}>{words.frame.thisRow}</a>
          <a href={file.report}>{label.report}</a>
          <span className="claim-name">{label.claimName(claim.id, version)}</span>
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
