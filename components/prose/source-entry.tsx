import type { Words } from '../words/words'
import type { ShownQuotation, SourceName, SourceRecord } from './show-source'

/** What is known of a source, with its quoted fragments: on its own page, from where the card of a mark takes it. */
export function SourceEntry({ source, words }: { source: SourceRecord; words: Words }) {
  const facts: [string, React.ReactNode][] = [
    [words.kind, source.kind],
    [words.basis, source.basis],
    [words.interest, source.interest],
    [words.dependsOn, source.dependsOn.length > 0 && <SourceNames sources={source.dependsOn} />],
    [words.hedges, source.hedges],
    [words.grade, source.grade],
    [words.namedIn, source.namedIn.length > 0 && <SourceNames sources={source.namedIn} />],
    [words.howRead, source.read],
  ]
  return (
    <>
      <p className="source-head">
        <span className="source-number">{source.number}</span>
        <span className="source-date">
          {source.date ?? words.notDated}
          {source.dateNote && <small> {source.dateNote}</small>}
        </span>
      </p>
      <h2>{source.title}</h2>
      <p className="source-by">{source.by}</p>
      {source.quotations.map((quotation) => (
        <SourceQuotation key={quotation.id} quotation={quotation} />
      ))}
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="source-links">
        {source.url && <a href={source.url}>{words.openSource}</a>}
        <a href={source.address} data-all>
          {words.allOfSource}
        </a>
        {source.archived && <a href={source.archived}>{words.openArchived}</a>}
      </p>
    </>
  )
}

function SourceQuotation({ quotation }: { quotation: ShownQuotation }) {
  return (
    <blockquote id={`quote-${quotation.id}`} data-quotation={quotation.id}>
      <p>“{quotation.quote}”</p>
      <footer>{quotation.by}</footer>
    </blockquote>
  )
}

function SourceNames({ sources }: { sources: readonly SourceName[] }) {
  return sources.map(({ id, name, href }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={href}>{name}</a>
    </span>
  ))
}
