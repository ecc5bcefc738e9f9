import { sourceAnchor } from '../../model/addresses'
import type { SourceRecord } from './show-source'

type Props = {
  sources: readonly SourceRecord[]
  /** True for names only. */
  isBrief?: boolean
}

/** The sources of a page by their numbers, each with the way to all that is known of it. */
export function SourceIndex({ sources, isBrief = false }: Props) {
  return (
    <ol className="source-index">
      {sources.map(({ id, number, name, title, by, date, address }) => (
        <li key={id} id={sourceAnchor(id)} value={number} tabIndex={-1}>
          <a href={address}>{name}</a>
          {!isBrief && ` ${[title !== name && title, by, date].filter(Boolean).join('. ')}`}
        </li>
      ))}
    </ol>
  )
}
