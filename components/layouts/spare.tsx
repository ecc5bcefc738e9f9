import type { ReactNode } from 'react'

/**
 * What stands in the text where no script moves the stage: with one a browser keeps it as a line of text, and makes none of its elements
 * (half of a long page's) before they are wanted. The head's script brings it out when the page is printed, turns to the Stack layout
 * or has no room for a stage.
 */
export function Spare({ children }: { children: ReactNode }) {
  return <noscript data-spare>{children}</noscript>
}
