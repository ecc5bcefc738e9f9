import type { ReactNode } from 'react'
import { DocumentShell } from '../../document-shell'
import { pageViewport, rootMetadata } from '../../root-page'
import '../../styles/evidence.css'
import '../../styles/gallery.css'

export const metadata = { ...rootMetadata, title: 'Gallery', robots: 'noindex' }
export const viewport = pageViewport

/** The gallery: in the preview and in builds for the tests only (`GALLERY`, see next.config.js). */
export default function GalleryLayout({ children }: { children: ReactNode }) {
  return <DocumentShell manner={{ language: 'en' }}>{children}</DocumentShell>
}
