import { hash, sourceAnchor } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { ControlPoint } from './control-point'

type Props = {
  story: Story
  /** The id of the source. */
  source: string
  /** The id of the quoted fragment, when one is shown in the card. */
  quote?: string
}

/** A control-point mark in the text: a link to the source in the list, which the reader's script opens as a card. */
export function CiteMark({ story, source, quote }: Props) {
  const entry = story.sources.get(source)
  if (!entry) throw new Error(`unknown source "${source}"`)
  return (
    <a
      className="cite"
      href={hash(sourceAnchor(source))}
      data-cite={source}
      data-quote={quote}
      aria-label={words.sourceMark(entry.number, entry.name)}
    >
      <ControlPoint />
      {entry.number}
    </a>
  )
}
