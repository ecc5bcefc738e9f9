import type { Words } from '../words/words'
import { Dated } from './dated'
import { Quoted } from './quoted'
import type { ShownClaimFile } from './show-claim-file'
import { SourceMark } from './source-mark'

type Props = Pick<ShownClaimFile, 'statements' | 'language'>

/** Who said something about a claim: when it was said, and of when it speaks. */
export function ClaimStatements({ statements, language, words }: Props & { words: Words }) {
  if (statements.length === 0) return null
  return (
    <div className="claim-statements">
      <h2>{words.evidence.statements}</h2>
      <ol>
        {statements.map(({ id, said, happened, speaker, does, says, quotation, source, readIn }) => (
          <li key={id}>
            <p className="statement-dates">
              <b>
                <Dated date={said} language={language} words={words} />
              </b>
              {happened && (
                <>
                  , {words.evidence.happened} <Dated date={happened} language={language} words={words} />
                </>
              )}
            </p>
            <p>
              {speaker} <b className={`does ${does}`}>{does && words.evidence.does[does]}</b>: {says}
            </p>
            {quotation && <Quoted quotation={quotation} />}
            <p className="statement-source">
              <SourceMark source={source} />
              {readIn.map((one) => (
                <span key={one.id}>
                  , {words.evidence.readIn} <SourceMark source={one} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
