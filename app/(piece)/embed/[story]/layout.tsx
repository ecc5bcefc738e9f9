import type { Viewport } from 'next'
import { LookStyle } from '../../../../components/page/look-style'
import { directionOf } from '../../../../model/direction'
import { rootMetadata } from '../../../root-metadata'
import { storyLayout } from '../../../story-routes'
import '../../../styles/piece.css'

export const metadata = rootMetadata
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/**
 * One thing of a story in a frame. Links open beside the host; which script it has, if any, says its page, and only by that can what
 * is by day be by night.
 */
export default storyLayout(({ language, look }, children) => (
  <html
    lang={language}
    dir={directionOf(language)}
    data-page="document"
    data-layout="stack"
    data-scheme="light"
    suppressHydrationWarning
  >
    <head>
      <base target="_blank" />
      <LookStyle look={look} />
      <script type="module" src="data:text/javascript," data-reader="none" />
    </head>
    <body>{children}</body>
  </html>
))
