import { hash, sourceAnchor } from '../../model/addresses'
import { ControlPoint } from '../prose/control-point'
import type { SourceName } from '../prose/show-source'

/** A source by number and name, as a link to all that it says here. */
export function SourceMark({ source }: { source: SourceName }) {
  return (
    <a className="source-mark" href={hash(sourceAnchor(source.id))}>
      <ControlPoint />
      {source.number} {source.name}
    </a>
  )
}
