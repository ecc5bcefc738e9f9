import { type StoryAddresses, sourceAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Story } from '../../model/read-story'
import { ControlPoint } from '../prose/control-point'
import { SourceLinks } from '../prose/source-links'
import { words } from '../words/en'

type Props = {
  story: Story
  addresses: StoryAddresses
  /** Of the sources that the chapter cites. */
  ids: ReadonlySet<string>
}

/**
 * The sources of a chapter in a frame: enough to know each by, its quoted fragments, and the way to all that is known of it.
 * Each entry is also what a mark opens as a card, which has to fit the smallest frame.
 */
export function FrameSources({ story, addresses, ids }: Props) {
  const sources = [...story.sources.values()].filter(({ id }) => ids.has(id))
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)} value={source.number} tabIndex={-1}>
          <p className="source-head">
            <span className="source-number">
              <ControlPoint />
              {source.number}
            </span>
            <span className="source-date">
              {source.date ? formatDate(source.date, story.language) : words.notDated}
            </span>
          </p>
          <h3>{source.title ?? source.name}</h3>
          <p className="source-by">{[source.author, source.publisher].filter(Boolean).join(', ')}</p>
          {source.quotes.map(({ id, quote, speaker }) => (
            <blockquote key={id} data-quotation={id}>
              <p>“{quote}”</p>
              {speaker && <footer>{speaker}</footer>}
            </blockquote>
          ))}
          <SourceLinks url={source.url} path={addresses.source(source.id)} />
        </li>
      ))}
    </ol>
  )
}
