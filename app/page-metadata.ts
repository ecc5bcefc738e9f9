import type { Metadata } from 'next'
import type { Story } from '../model/read-story'
import { base, siteUrl } from './site'

type Page = {
  story: Story
  title: string
  description: string
  /** The page's address below the base path: `/the-map-on-the-table/tartus/`. */
  path: string
  /** The name of the page's picture in `/og/`, without its ending: `the-map-on-the-table-tartus`. */
  picture: string
  /** The address of its oEmbed answer below the base path, without its ending: `/oembed/the-map-on-the-table/tartus`. */
  oembed?: string
}

/** px, as social networks show them. */
export const PICTURE = { width: 1200, height: 630 }

/** The whole address of a page's picture. */
export function pictureAddress(name: string): string {
  return `${siteUrl()}${base}/og/${name}.png`
}

/**
 * What a page says of itself to other programs: canonical address, cards (Open Graph, Twitter), the feed of corrections, and
 * citation tags in the manner of Highwire Press, which Zotero and Google Scholar read.
 */
export function describePage({ story, title, description, path, picture, oembed }: Page): Metadata {
  const url = `${siteUrl()}${base}${path}`
  const images = [{ url: pictureAddress(picture), ...PICTURE, alt: title, type: 'image/png' }]
  const day = story.updated.text.replaceAll('-', '/')
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: {
        'application/atom+xml': `${siteUrl()}${base}/${story.slug}/data/corrections.atom`,
        ...(oembed && {
          'application/json+oembed': [{ url: `${siteUrl()}${base}${oembed}.json`, title }],
          'text/xml+oembed': [{ url: `${siteUrl()}${base}${oembed}.xml`, title }],
        }),
      },
    },
    openGraph: { type: 'article', title, description, url, siteName: story.title, locale: story.language, images },
    twitter: { card: 'summary_large_image', title, description, images },
    other: {
      citation_title: title,
      citation_author: story.publisher,
      citation_publication_date: day,
      citation_online_date: day,
      citation_language: story.language,
      citation_public_url: url,
      citation_fulltext_html_url: url,
    },
  }
}
