import { stoodSince } from '../../model/corrected'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import { Dated } from './dated'

type Correction = Story['corrections'][number]
type Props = { /** Newest first. */ corrections: readonly Correction[]; language: string; words: Words }

/** What was corrected in a claim. */
export function ClaimHistory({ corrections, language, words }: Props) {
  const listed = corrections.map((entry) => ({ ...entry, since: stoodSince(entry, language) }))
  return (
    <div className="claim-history">
      <h2>{words.evidence.history}</h2>
      {corrections.length === 0 && <p>{words.evidence.noHistory}</p>}
      {corrections.length > 0 && (
        <ol>
          {listed.map(({ since, ...entry }) => (
            <li key={`${entry.date.text} ${entry.was}`}>
              <Dated date={entry.date} language={language} words={words} />: <del>{entry.was}</del>{' '}
              <ins>{entry.now}</ins> {entry.why} {since && words.stoodSince(since)}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
