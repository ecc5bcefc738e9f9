import type { Metadata } from 'next'
import { site, standing } from './site'

/** What every page's metadata begins with: where its addresses stand, and the site's icon. */
export const rootMetadata: Metadata = {
  metadataBase: new URL(standing.origin),
  icons: { icon: { url: site.page('/pencil.svg'), type: 'image/svg+xml' } },
}
