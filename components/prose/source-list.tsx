import { hash, type StoryAddresses, sourceAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Quotation, Source } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { ControlPoint } from './control-point'

type Props = {
  story: Story
  addresses: StoryAddresses
  /** Ids of the sources that the page cites or that these rest on. */
  ids: ReadonlySet<string>
}

/** The numbered sources of a page. Each entry is also what the source card shows. */
export function SourceList({ story, addresses, ids }: Props) {
  const sources = [...story.sources.values()].filter((source) => ids.has(source.id))
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)} value={source.number} data-source={source.id} tabIndex={-1}>
          <SourceEntry story={story} addresses={addresses} source={source} number={source.number} />
        </li>
      ))}
    </ol>
  )
}

type EntryProps = {
  story: Story
  addresses: StoryAddresses
  source: Source
  /** At its control points. */
  number: number
}

/** What is known of a source, with its quoted fragments. */
export function SourceEntry({ story, addresses, source, number }: EntryProps) {
  const facts: [string, React.ReactNode][] = [
    [words.kind, source.kind],
    [words.basis, source.basis],
    [words.dependsOn, source.dependsOn.length > 0 && <SourceNames story={story} ids={source.dependsOn} />],
    [words.hedges, source.hedges],
    [words.grade, `${source.grade.letter}. ${source.grade.reason}`],
    [words.namedIn, source.namedIn.length > 0 && <SourceNames story={story} ids={source.namedIn} />],
    [words.lastRead, source.read && formatDate(source.read, story.language)],
  ]
  return (
    <>
      <p className="source-head">
        <span className="source-number">
          <ControlPoint />
          {number}
        </span>
        <span className="source-date">
          {source.date ? formatDate(source.date, story.language) : words.notDated}
          {source.dateNote && <small> {source.dateNote}</small>}
        </span>
      </p>
      <h3>{source.title ?? source.name}</h3>
      <p className="source-by">{[source.author, source.publisher].filter(Boolean).join(', ')}</p>
      {source.quotes.map((quotation) => (
        <SourceQuotation key={quotation.id} quotation={quotation} language={story.language} />
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
        <a href={addresses.source(source.id)} data-all>
          {words.allOfSource}
        </a>
        {source.archived && <a href={source.archived}>{words.openArchived}</a>}
      </p>
    </>
  )
}

function SourceQuotation({ quotation, language }: { quotation: Quotation; language: string }) {
  const by = [quotation.speaker, quotation.said && formatDate(quotation.said, language), quotation.at]
  return (
    <blockquote id={`quote-${quotation.id}`} data-quotation={quotation.id}>
      <p>“{quotation.quote}”</p>
      <footer>{by.filter(Boolean).join(', ')}</footer>
    </blockquote>
  )
}

function SourceNames({ story, ids }: { story: Story; ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={hash(sourceAnchor(id))}>{story.sources.get(id)?.name}</a>
    </span>
  ))
}
