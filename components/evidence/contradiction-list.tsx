import type { Story } from '../../model/read-story'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'

/** Where the documents disagree: the sides beside one another, then what can be said about it. */
export function ContradictionList({ story }: { story: Story }) {
  return (
    <ol className="contradictions">
      {[...story.contradictions.values()].map((entry) => (
        <li key={entry.id} id={entry.id} tabIndex={-1}>
          <h3>{entry.about}</h3>
          <ul className="sides">
            {entry.sides.map((side) => (
              <li key={`${side.source} ${side.says}`}>
                <p>{side.says}</p>
                {side.quotation && <Quoted story={story} id={side.quotation} />}
                <p>
                  <SourceMark story={story} id={side.source} />
                </p>
              </li>
            ))}
          </ul>
          <p className="contradiction-note">{entry.note}</p>
        </li>
      ))}
    </ol>
  )
}
