import { hash, sourceAnchor } from '../../model/addresses'
import { words } from '../words/en'
import { ControlPoint } from './control-point'
import type { SourceName } from './show-source'

type Props = {
  source: SourceName
  /** The id of the quoted fragment, when one is shown in the card. */
  quote?: string
}

/** A control-point mark in the text: a link to the source in the list, which the reader's script opens as a card. */
export function CiteMark({ source, quote }: Props) {
  const { id, number, name } = source
  return (
    <a
      className="cite"
      href={hash(sourceAnchor(id))}
      data-cite={id}
      data-quote={quote}
      aria-label={words.sourceMark(number, name)}
    >
      <ControlPoint />
      {number}
    </a>
  )
}
