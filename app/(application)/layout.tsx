import type { ReactNode } from 'react'
import { HeadScript } from '../../components/page/head-script'
import { pageViewport, rootMetadata } from '../root-page'
import '../../components/page/bar.css'
import '../../components/timeline/rail.css'
import '../../components/prose/text-styles'

export const metadata = rootMetadata
export const viewport = pageViewport

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
