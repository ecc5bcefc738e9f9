import type { Viewport } from 'next'
import { PieceShell } from '../../../piece-shell'
import { rootMetadata } from '../../../root-metadata'
import { storyLayout } from '../../../story-routes'

export const metadata = rootMetadata
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** A picture in a frame, without any script. */
export default storyLayout((language, children) => (
  <PieceShell language={language} hasScript={false}>
    {children}
  </PieceShell>
))
