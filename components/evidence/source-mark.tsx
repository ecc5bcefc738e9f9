import type { SourceName } from '../prose/show-source'

/** A source by number and name, as a link to all that it says here. */
export function SourceMark({ source }: { source: SourceName }) {
  return (
    <a className="source-mark" href={source.href}>
      {source.number} {source.name}
    </a>
  )
}
