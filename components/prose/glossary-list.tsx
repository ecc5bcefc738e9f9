import { termAnchor } from '../../model/addresses'
import type { Term } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'

type ShownTerm = Pick<Term, 'id' | 'name' | 'meaning' | 'variants'>
type Props = { /** In their order. */ terms: readonly ShownTerm[] }

/** The entries of some ids, in alphabetical order. */
export function showTerms({ terms, language }: Story, ids: ReadonlySet<string>): ShownTerm[] {
  return [...terms.values()].filter(({ id }) => ids.has(id)).sort((a, b) => a.name.localeCompare(b.name, language))
}

/** The end of a page that explains its names and terms; nothing where it has none. */
export function Glossary({ terms, words }: Props & { words: Words }) {
  if (terms.length === 0) return null
  return (
    <section className="end" id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">{words.glossary}</h2>
      <GlossaryList terms={terms} words={words} />
    </section>
  )
}

/** The names and terms of a page. Each entry is also what the term card shows. */
export function GlossaryList({ terms, words }: Props & { words: Words }) {
  return (
    <ul className="named-list glossary-list">
      {terms.map(({ id, name, meaning, variants }) => (
        <li key={id} id={termAnchor(id)} data-entry={id} tabIndex={-1}>
          <dfn>{name}</dfn>{' '}
          {[meaning, variants.length > 0 && `${words.alsoSpelled}: ${variants.join(', ')}.`].filter(Boolean).join(' ')}
        </li>
      ))}
    </ul>
  )
}
