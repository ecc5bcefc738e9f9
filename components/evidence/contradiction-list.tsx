import type { Story } from '../../model/read-story'
import { type ShownQuotation, type SourceName, showQuotation, showSource } from '../prose/show-source'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'

type ShownContradiction = {
  id: string
  about: string
  note: string
  sides: { says: string; source: SourceName; quotation?: ShownQuotation }[]
}

/** The contradictions of a story with what each side says and quotes. */
export function showContradictions(story: Story): ShownContradiction[] {
  return [...story.contradictions.values()].map(({ id, about, note, sides }) => ({
    id,
    about,
    note,
    sides: sides.map(({ says, source, quotation }) => ({
      says,
      source: showSource(story, source),
      quotation: quotation === undefined ? undefined : showQuotation(story, quotation),
    })),
  }))
}

/** Where the documents disagree: the sides beside one another, then what can be said about it. */
export function ContradictionList({ contradictions }: { contradictions: readonly ShownContradiction[] }) {
  return (
    <ol className="contradictions">
      {contradictions.map(({ id, about, note, sides }) => (
        <li key={id} id={id} tabIndex={-1}>
          <h3>{about}</h3>
          <ul className="sides">
            {sides.map(({ says, source, quotation }) => (
              <li key={`${source.id} ${says}`}>
                <p>{says}</p>
                {quotation && <Quoted quotation={quotation} />}
                <p>
                  <SourceMark source={source} />
                </p>
              </li>
            ))}
          </ul>
          <p className="contradiction-note">{note}</p>
        </li>
      ))}
    </ol>
  )
}
