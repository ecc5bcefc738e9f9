/** What the root layouts share: the sheet's own styles, in this order, and how its paper meets the device. */
import type { Metadata, Viewport } from 'next'
import { standing } from './site'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import '../components/stage/paper/map.css'
import '../components/stage/visuals/list.css'

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
