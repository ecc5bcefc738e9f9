import type { ReactNode } from 'react'
import { words } from '../words/en'

/** The end of a chapter: how sure we are, and what would change it. */
export function HowSure({ children }: { children?: ReactNode }) {
  return (
    <aside className="how-sure">
      <h3>{words.howSure}</h3>
      {children}
    </aside>
  )
}
