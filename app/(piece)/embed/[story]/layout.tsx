import type { Viewport } from 'next'
import { PieceShell } from '../../../piece-shell'
import { rootMetadata } from '../../../root-metadata'
import { storyLayout } from '../../../story-routes'

export const metadata = rootMetadata
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** A scene or a claim in a frame: it says its height, and takes its paper from its address. */
export default storyLayout((language, children) => (
  <PieceShell language={language} hasScript>
    {children}
  </PieceShell>
))
