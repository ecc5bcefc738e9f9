import type { Viewport } from 'next'
import { FrameHeadScript } from '../../../../components/embed/frame-head-script'
import { LookStyle } from '../../../../components/page/look-style'
import { directionOf } from '../../../../model/direction'
import { rootMetadata } from '../../../root-page'
import { site } from '../../../site'
import { storyLayout } from '../../../story-routes'
import '../../../styles/embed.css'

export const metadata = rootMetadata
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Pages that stand in a frame of somebody else's page: no bar, no framework, and a script of their own. */
export default storyLayout(({ language, look }, children) => (
  <html lang={language} dir={directionOf(language)} data-page="document" suppressHydrationWarning>
    <head>
      <FrameHeadScript />
      <LookStyle look={look} />
      <script type="module" src={site.script('embed.js')} data-reader="embed" />
    </head>
    <body>{children}</body>
  </html>
))
