import { hash, sourceAnchor, statementAnchor } from '../../model/addresses'
import { SourceEntry } from '../prose/source-list'
import type { Setting } from '../setting'
import { words } from '../words/en'
import { Dated } from './dated'
import { StanceMark } from './stance-mark'

/** Every source with all that it says here: its fragments, the statements read in it, the claims that it bears on. */
export function SourceRecords({ story, addresses }: Setting) {
  const statements = [...story.statements.values()]
  const claims = [...story.claims.values()]
  return (
    <ol className="source-list source-records">
      {[...story.sources.values()].map((source) => {
        const said = statements.filter((entry) => entry.source === source.id || entry.readIn.includes(source.id))
        const used = claims.flatMap((claim) =>
          claim.evidence.filter((entry) => entry.source === source.id).map(({ does }) => ({ claim, does })),
        )
        return (
          <li key={source.id} id={sourceAnchor(source.id)} value={source.number} tabIndex={-1}>
            <SourceEntry story={story} addresses={addresses} source={source} number={source.number} />
            {said.length > 0 && (
              <>
                <h4>{words.evidence.saysHere}</h4>
                <ul className="source-says">
                  {said.map((entry) => (
                    <li key={entry.id}>
                      <a href={hash(statementAnchor(entry.id))}>
                        <Dated story={story} date={entry.said} />
                      </a>
                      , {entry.speaker}: {entry.says}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {used.length > 0 && (
              <>
                <h4>{words.evidence.usedFor}</h4>
                <ul className="source-claims">
                  {used.map(({ claim, does }) => (
                    <li key={claim.id} className={claim.kind}>
                      <StanceMark stance={does} />
                      <a href={hash(claim.id)}>{claim.says}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
