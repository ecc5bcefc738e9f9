import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { type ClaimFile, eventOf } from './collect-evidence'
import { Dated } from './dated'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'

type Props = { story: Story; file: ClaimFile }

/** Who said something about a claim: when it was said, and of when it speaks. */
export function ClaimStatements({ story, file }: Props) {
  if (file.statements.length === 0) return null
  return (
    <div className="claim-statements">
      <h4>{words.evidence.statements}</h4>
      <ol>
        {file.statements.map((statement) => {
          const does = statement.claims.find((entry) => entry.claim === file.claim.id)?.does
          const event = eventOf(statement, story)
          return (
            <li key={statement.id}>
              <p className="statement-dates">
                <b>
                  <Dated story={story} date={statement.said} />
                </b>
                {event && (
                  <>
                    , {words.evidence.happened} <Dated story={story} date={event.date} />
                  </>
                )}
              </p>
              <p>
                {statement.speaker} <b className={`does ${does}`}>{does && words.evidence.does[does]}</b>:{' '}
                {statement.says}
              </p>
              {statement.quotation && <Quoted story={story} id={statement.quotation} />}
              <p className="statement-source">
                <SourceMark story={story} id={statement.source} />
                {statement.readIn.map((id) => (
                  <span key={id}>
                    , {words.evidence.readIn} <SourceMark story={story} id={id} />
                  </span>
                ))}
              </p>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
