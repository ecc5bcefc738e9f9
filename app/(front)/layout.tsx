import type { ReactNode } from 'react'
import { DocumentShell } from '../document-shell'
import { pageViewport, rootMetadata } from '../root-page'
import { siteManner } from '../story-routes'

export const metadata = rootMetadata
export const viewport = pageViewport

/** The site's own pages. */
export default function FrontLayout({ children }: { children: ReactNode }) {
  return <DocumentShell manner={siteManner()}>{children}</DocumentShell>
}
