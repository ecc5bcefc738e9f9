import { sourceAnchor } from '../../model/addresses'
import type { SourceRecord } from '../prose/show-source'
import { SourceLinks } from '../prose/source-links'
import type { Words } from '../words/words'

type Props = { /** Those that the chapter cites. */ sources: readonly SourceRecord[]; words: Words }

/**
 * The sources of a chapter in a frame: enough to know each by, its quoted fragments, and the way to all that is known of it.
 * Each entry is also what a mark opens as a card, which has to fit the smallest frame.
 */
export function FrameSources({ sources, words }: Props) {
  return (
    <ol className="source-list">
      {sources.map(({ id, number, date, title, by, quotations, url, address }) => (
        <li key={id} id={sourceAnchor(id)} value={number} tabIndex={-1}>
          <p className="source-head">
            <span className="source-number">{number}</span>
            <span className="source-date">{date ?? words.notDated}</span>
          </p>
          <h3>{title}</h3>
          <p className="source-by">{by}</p>
          {quotations.map(({ id: fragment, quote, speaker }) => (
            <blockquote key={fragment} data-quotation={fragment}>
              <p>“{quote}”</p>
              {speaker && <footer>{speaker}</footer>}
            </blockquote>
          ))}
          <SourceLinks url={url} path={address} words={words} />
        </li>
      ))}
    </ol>
  )
}
