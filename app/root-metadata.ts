import type { Metadata } from 'next'
import { standing } from './site'

/** What every page's metadata begins with: where its addresses stand. */
export const rootMetadata: Metadata = { metadataBase: new URL(standing.origin) }
