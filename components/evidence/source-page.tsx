import type { Claim, Statement } from '../../model/nouns'
import { showSourceRecord } from '../prose/show-source'
import { SourceEntry } from '../prose/source-entry'
import type { Setting } from '../setting'
import type { Words } from '../words/words'
import { Dated } from './dated'
import { LeafPage } from './leaf-page'
import { SourcePoints, showPoints } from './source-points'
import { StanceMark } from './stance-mark'

type Used = Pick<Claim, 'id' | 'kind' | 'says'> & { does: Claim['evidence'][number]['does'] }

/** A source with all that it says here: its fragments, the statements read in it, the claims that it bears on. */
export function SourcePage({ setting, id }: { setting: Setting; id: string }) {
  const { story, addresses, words } = setting
  const source = showSourceRecord(setting, id)
  const points = story.sources.get(id)?.points ?? []
  // Its points say all that it says, also what no statement holds.
  const said = points.length > 0 ? [] : statementsOf(id, setting)
  const used = [...story.claims.values()].flatMap((claim): Used[] =>
    claim.evidence.filter((entry) => entry.source === id).map(({ does }) => ({ ...claim, does })),
  )
  return (
    <LeafPage setting={setting} className="source-page">
      <h1>{source.name}</h1>
      <div className="source-entry" data-source={id}>
        <SourceEntry source={source} words={words} />
      </div>
      <SourcePoints points={showPoints(points, setting)} words={setting.words} />
      {said.length > 0 && (
        <>
          <h2>{words.evidence.saysHere}</h2>
          <ul className="source-says">
            {said.map((entry) => (
              <li key={entry.id}>
                <Said entry={entry} address={addresses.whoKnew(entry.id)} language={story.language} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
      {used.length > 0 && (
        <>
          <h2>{words.evidence.usedFor}</h2>
          <ul className="source-claims">
            {used.map(({ id: claim, kind, says, does }) => (
              <li key={claim} className={kind}>
                <StanceMark stance={does} words={words} /> <a href={addresses.claimPage(claim)}>{says}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </LeafPage>
  )
}

function statementsOf(id: string, { story }: Setting): Statement[] {
  return [...story.statements.values()].filter((entry) => entry.source === id || entry.readIn.includes(id))
}

type SaidProps = {
  entry: Pick<Statement, 'said' | 'speaker' | 'says'>
  address: string
  language: string
  words: Words
}

function Said({ entry: { said, speaker, says }, address, language, words }: SaidProps) {
  return (
    <>
      <a href={address}>
        <Dated date={said} language={language} words={words} />
      </a>
      , {speaker}: {says}
    </>
  )
}
