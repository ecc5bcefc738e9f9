import { type ShownQuotation, type SourceName, showQuotation, showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'

type ShownContradiction = {
  id: string
  about: string
  note: string
  sides: { says: string; source: SourceName; quotation?: ShownQuotation }[]
}

/** The contradictions of a story with what each side says and quotes. */
export function showContradictions(setting: Setting): ShownContradiction[] {
  const { story } = setting
  return [...story.contradictions.values()].map(({ id, about, note, sides }) => ({
    id,
    about,
    note,
    sides: sides.map(({ says, source, quotation }) => ({
      says,
      source: showSource(setting, source),
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
          <h2>{about}</h2>
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
