import { hash, sourceAnchor } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { ControlPoint } from '../prose/control-point'

type Props = { story: Story /** The id of the source. */; id: string }

/** A source by number and name, as a link to all that it says here. */
export function SourceMark({ story, id }: Props) {
  const source = story.sources.get(id)
  if (!source) throw new Error(`unknown source "${id}"`)
  return (
    <a className="source-mark" href={hash(sourceAnchor(id))}>
      <ControlPoint />
      {source.number} {source.name}
    </a>
  )
}
