import type { ReactNode } from 'react'
import { HeadScript } from '../../../components/page/head-script'
import { pageViewport, rootMetadata } from '../../root-page'
import { site } from '../../site'
import '../../styles/studio.css'

export const metadata = { ...rootMetadata, title: 'Studio', robots: 'noindex' }
export const viewport = pageViewport

/** The studio: in the preview only (next.config.js leaves files named so out of every build). */
export default function StudioLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadScript />
        <script type="module" src={site.script('studio.js')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
