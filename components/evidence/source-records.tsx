import { hash, sourceAnchor, statementAnchor } from '../../model/addresses'
import type { Claim, Statement } from '../../model/nouns'
import { type SourceRecord, showSources } from '../prose/show-source'
import { SourceEntry } from '../prose/source-list'
import type { Setting } from '../setting'
import { words } from '../words/en'
import { Dated } from './dated'
import { StanceMark } from './stance-mark'

type UsedSource = SourceRecord & {
  said: Pick<Statement, 'id' | 'said' | 'speaker' | 'says'>[]
  used: (Pick<Claim, 'id' | 'kind' | 'says'> & { does: Claim['evidence'][number]['does'] })[]
}

/** Every source with the statements that were read in it and the claims that it bears on. */
export function showUsedSources(setting: Setting): UsedSource[] {
  const { sources, statements, claims } = setting.story
  return showSources(setting, new Set(sources.keys())).map((source) => ({
    ...source,
    said: [...statements.values()].filter((entry) => entry.source === source.id || entry.readIn.includes(source.id)),
    used: [...claims.values()].flatMap(({ id, kind, says, evidence }) =>
      evidence.filter((entry) => entry.source === source.id).map(({ does }) => ({ id, kind, says, does })),
    ),
  }))
}

type Props = { sources: readonly UsedSource[]; language: string }

/** Every source with all that it says here: its fragments, the statements read in it, the claims that it bears on. */
export function SourceRecords({ sources, language }: Props) {
  return (
    <ol className="source-list source-records">
      {sources.map((source) => {
        const { said, used } = source
        return (
          <li key={source.id} id={sourceAnchor(source.id)} value={source.number} tabIndex={-1}>
            <SourceEntry source={source} />
            {said.length > 0 && (
              <>
                <h4>{words.evidence.saysHere}</h4>
                <ul className="source-says">
                  {said.map((entry) => (
                    <li key={entry.id}>
                      <a href={hash(statementAnchor(entry.id))}>
                        <Dated date={entry.said} language={language} />
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
                  {used.map(({ id, kind, says, does }) => (
                    <li key={id} className={kind}>
                      <StanceMark stance={does} />
                      <a href={hash(id)}>{says}</a>
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
