import { DocumentShell } from '../../document-shell'
import { pageViewport, rootMetadata } from '../../root-page'
import { storyLayout } from '../../story-routes'

export const metadata = rootMetadata
export const viewport = pageViewport

/** The pages of a story. */
export default storyLayout((language, children) => <DocumentShell language={language}>{children}</DocumentShell>)
