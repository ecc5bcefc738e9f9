import type { ReactNode } from 'react'
import { hash, termAnchor } from '../../model/addresses'

type Props = { /** The id of the glossary entry. */ id: string; children?: ReactNode }

/** A word that the glossary explains: a link to it, which the reader's script opens as a card. */
export function TermLink({ id, children }: Props) {
  return (
    <a className="term" href={hash(termAnchor(id))} data-term={id}>
      {children}
    </a>
  )
}
