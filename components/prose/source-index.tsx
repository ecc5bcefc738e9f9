import { sourceAnchor } from '../../model/addresses'
import type { SourceRecord } from './show-source'

type Props = { sources: readonly SourceRecord[] }

/** The sources of a page by their numbers, each with the way to all that is known of it. */
export function SourceIndex({ sources }: Props) {
  return (
    <ol className="source-index">
      {sources.map(({ id, number, name, title, by, date, address }) => (
        <li key={id} id={sourceAnchor(id)} value={number} tabIndex={-1}>
          <a href={address}>{name}</a>
          {` ${[title !== name && title, by, date].filter(Boolean).join('. ')}`}
        </li>
      ))}
    </ol>
  )
}
