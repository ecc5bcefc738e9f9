import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { HeadScript } from '../../components/layouts/head-script'
import { siteUrl } from '../site'
import '../tokens.css'
import '../fonts.css'
import '../base.css'
import '../../components/stage/map.css'
import '../../components/stage/visuals/visuals.css'
import '../../components/layouts/bar.css'
import '../../components/layouts/rail.css'
import '../../components/prose/prose.css'
import '../../components/prose/slip.css'
import '../../components/prose/lists.css'

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

/** Pages to work with: ordinary hydrated React. They keep Next's scripts; the reader's script is not among them. */
export default function ApplicationLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <HeadScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
