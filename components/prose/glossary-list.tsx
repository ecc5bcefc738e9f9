import { termAnchor } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = { story: Story /** Ids of the entries that the page links to. */; ids: ReadonlySet<string> }

/** The end of a page that explains its names and terms; nothing where it has none. */
export function Glossary({ story, ids }: Props) {
  if (ids.size === 0) return null
  return (
    <section className="end" id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">{words.glossary}</h2>
      <GlossaryList story={story} ids={ids} />
    </section>
  )
}

/** The names and terms of a page, in alphabetical order. Each entry is also what the term card shows. */
export function GlossaryList({ story, ids }: Props) {
  const terms = [...story.terms.values()]
    .filter((term) => ids.has(term.id))
    .sort((a, b) => a.name.localeCompare(b.name, story.language))
  return (
    <dl className="glossary-list">
      {terms.map((term) => (
        <div key={term.id} id={termAnchor(term.id)} data-entry={term.id} tabIndex={-1}>
          <dt>{term.name}</dt>
          <dd>
            {term.meaning}
            {term.variants.length > 0 && (
              <small>
                {' '}
                {words.alsoSpelled}: {term.variants.join(', ')}.
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
