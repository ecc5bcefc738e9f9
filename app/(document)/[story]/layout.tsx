import { DocumentShell } from '../../document-shell'
import { pageViewport, rootMetadata } from '../../root-page'
import { storyLayout } from '../../story-routes'

export const metadata = rootMetadata
export const viewport = pageViewport

/** The pages of a story. */
export default storyLayout((manner, children) => <DocumentShell manner={manner}>{children}</DocumentShell>)
