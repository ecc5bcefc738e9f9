/** What the root layouts share: the sheet's own styles, in this order, and how its paper meets the device. */
import type { Viewport } from 'next'
import './styles/root.css'

export { rootMetadata } from './root-metadata'

export const pageViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#EDF0EB' },
    { media: '(prefers-color-scheme: dark)', color: '#151B1A' },
  ],
}
