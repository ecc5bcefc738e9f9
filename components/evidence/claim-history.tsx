import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { Dated } from './dated'

type Props = { story: Story /** The id of the claim. */; claim: string }

/** What was corrected in a claim, newest first as in story.yaml. */
export function ClaimHistory({ story, claim }: Props) {
  const corrections = story.corrections.filter(({ where }) => where === claim)
  return (
    <div className="claim-history">
      <h4>{words.evidence.history}</h4>
      {corrections.length === 0 && <p>{words.evidence.noHistory}</p>}
      {corrections.length > 0 && (
        <ol>
          {corrections.map((entry) => (
            <li key={`${entry.date.text} ${entry.was}`}>
              <Dated story={story} date={entry.date} />: <del>{entry.was}</del> <ins>{entry.now}</ins> {entry.why}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
