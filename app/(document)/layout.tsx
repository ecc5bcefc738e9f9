import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { HeadScript } from '../../components/layouts/head-script'
import { CopySaid } from '../../components/prose/copy-link'
import { base, siteUrl } from '../site'
import '../tokens.css'
import '../fonts.css'
import '../base.css'
import '../../components/stage/map.css'
import '../../components/stage/visuals/visuals.css'
import '../../components/layouts/bar.css'
import '../../components/layouts/cover.css'
import '../../components/layouts/scroll.css'
import '../../components/layouts/rail.css'
import '../../components/layouts/engine-switch.css'
import '../../components/prose/chain.css'
import '../../components/prose/claim-and-record.css'
import '../../components/prose/copy.css'
import '../../components/layouts/explore.css'
import '../../components/layouts/strip.css'
import '../../components/prose/prose.css'
import '../../components/prose/slip.css'
import '../../components/prose/lists.css'
import '../../components/evidence/cite.css'
import '../../components/reader/card.css'

export const metadata: Metadata = { metadataBase: new URL(siteUrl()) }
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#EDF0EB' },
    { media: '(prefers-color-scheme: dark)', color: '#151B1A' },
  ],
}

/** Pages to read: HTML made of server components. After the build they carry no script but the reader's. */
export default function DocumentLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" data-page="document" suppressHydrationWarning>
      <head>
        <HeadScript />
        <script type="module" src={`${base}/reader/reader.js`} data-reader="" />
      </head>
      <body>
        {children}
        <CopySaid />
      </body>
    </html>
  )
}
