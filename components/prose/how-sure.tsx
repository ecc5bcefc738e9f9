import type { ReactNode } from 'react'
import type { Words } from '../words/words'

/** The end of a chapter: how sure we are, and what would change it. */
export function HowSure({ children, words }: { children?: ReactNode; words: Words }) {
  return (
    <aside className="how-sure">
      <h3>{words.howSure}</h3>
      {children}
    </aside>
  )
}
