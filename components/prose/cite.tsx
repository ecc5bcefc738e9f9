import { Fragment, type ReactNode } from 'react'
import { hash, sourceAnchor } from '../../model/addresses'
import { words } from '../words/en'
import { ControlPoint } from './control-point'
import type { SourceName } from './show-source'

type Props = {
  source: SourceName
  /** The ids of the quoted fragments, parted by spaces, when some are shown in the card. */
  quote?: string | undefined
}

/** A control-point mark in the text: a link to the source in the list, which the reader's script opens as a card. */
export function CiteMark({ source, quote }: Props) {
  return (
    <MarkLink source={source} quote={quote}>
      <ControlPoint />
    </MarkLink>
  )
}

/** One mark for several sources: one control point, and each source's number as its link. */
export function CiteMarks({ marks }: { marks: readonly [Props, ...Props[]] }) {
  const [first, ...others] = marks
  return (
    <span className="cites">
      <CiteMark {...first} />
      {others.map((mark) => (
        <Fragment key={mark.source.id}>
          {', '}
          <MarkLink {...mark} />
        </Fragment>
      ))}
    </span>
  )
}

function MarkLink({ source: { id, number, name }, quote, children }: Props & { children?: ReactNode }) {
  return (
    <a
      className="cite"
      href={hash(sourceAnchor(id))}
      data-cite={id}
      data-quote={quote}
      aria-label={words.sourceMark(number, name)}
    >
      {children}
      {number}
    </a>
  )
}
