import type { Metadata } from 'next'
import { site, standing } from './site'

/**
 * What every page's metadata begins with: where its addresses stand, the site's icon, and that it has a night of its own, which Dark
 * Reader then leaves alone: it would make names near-white on a pale map.
 */
export const rootMetadata: Metadata = {
  metadataBase: new URL(standing.origin),
  other: { 'darkreader-lock': 'true' },
  icons: { icon: { url: site.page('/pencil.svg'), type: 'image/svg+xml' } },
}
