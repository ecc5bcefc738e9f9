import { Fragment } from 'react'
import type { Words } from '../words/words'
import type { SourceName } from './show-source'

type Props = {
  source: SourceName
  /** The ids of the quoted fragments, parted by spaces, when some are shown in the card. */
  quote?: string | undefined
}

/**
 * A control-point mark in the text: a link to the source, which the reader's script opens as a card. One element, and its
 * triangle is the style sheet's: a story has hundreds.
 */
export function CiteMark({ source, quote, words }: Props & { words: Words }) {
  const { id, number, name, href } = source
  return (
    <a className="cite" href={href} data-cite={id} data-quote={quote} aria-label={words.sourceMark(number, name)}>
      {number}
    </a>
  )
}

/** One mark for several sources: one control point, and each source's number as its link. */
export function CiteMarks({ marks, words }: { marks: readonly [Props, ...Props[]]; words: Words }) {
  return (
    <span className="cites">
      {marks.map((mark, index) => (
        <Fragment key={mark.source.id}>
          {index > 0 && ', '}
          <CiteMark {...mark} words={words} />
        </Fragment>
      ))}
    </span>
  )
}
