/** What the root layouts share: the sheet's own styles, in this order, and how its paper meets the device. */
import type { Metadata, Viewport } from 'next'
import { standing } from './site'
import './styles/root.css'

export const rootMetadata: Metadata = { metadataBase: new URL(standing.origin) }

export const pageViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#EDF0EB' },
    { media: '(prefers-color-scheme: dark)', color: '#151B1A' },
  ],
}
