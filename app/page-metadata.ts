import type { Metadata } from 'next'
import type { OembedSubject, SiteAddresses, StoryAddresses } from '../model/addresses'
import type { Site } from '../model/read-site'
import type { Story } from '../model/read-story'

type Page = {
  story: Story
  addresses: StoryAddresses
  title: string
  description: string
  /** The page's address, and that of its picture. */
  path: string
  picture: string
  /** What those who embed it are answered; nothing on pages that can't be embedded. */
  embedded?: OembedSubject
}

/** px, as social networks show them. */
export const PICTURE = { width: 1200, height: 630 }

/**
 * What a page says of itself to other programs: canonical address, cards (Open Graph, Twitter), the feed of corrections, and
 * citation tags in the manner of Highwire Press, which Zotero and Google Scholar read.
 */
export function describePage({ story, addresses, title, description, path, picture, embedded }: Page): Metadata {
  const { whole, file } = addresses
  const url = whole(path)
  const images = [{ url: whole(picture), ...PICTURE, alt: title, type: 'image/png' }]
  const day = story.updated.text.replaceAll('-', '/')
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: {
        'application/atom+xml': whole(file('corrections.atom')),
        ...(embedded && oembedLinks(addresses, embedded, title)),
      },
    },
    openGraph: {
      type: 'article',
      title,
      description,
      url,
      siteName: story.title,
      locale: localeOf(story.language),
      publishedTime: story.updated.text,
      modifiedTime: story.updated.text,
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
    other: {
      citation_title: title,
      citation_author: story.publisher,
      citation_publication_date: day,
      citation_language: story.language,
      citation_public_url: url,
    },
  }
}

/** What a page says of itself that belongs to the evidence: its title before the story's, and the evidence's picture. */
export function describeEvidence(
  { story, addresses }: Pick<Page, 'story' | 'addresses'>,
  { title, ...page }: Pick<Page, 'title' | 'description' | 'path' | 'embedded'>,
): Metadata {
  const picture = addresses.picture('evidence')
  return describePage({ ...page, story, addresses, title: `${title} ${story.title}`, picture })
}

/** Open Graph asks for language and territory, `en_US`: where a story names no territory, the one where most people speak it. */
export function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize()
  return region ? `${spoken}_${region}` : spoken
}

/** Where programs ask how a page is embedded, for its head. */
export function oembedLinks({ whole, oembed }: StoryAddresses, of: OembedSubject, title: string) {
  return {
    'application/json+oembed': [{ url: whole(oembed(of, 'json')), title }],
    'text/xml+oembed': [{ url: whole(oembed(of, 'xml')), title }],
  }
}

/** What the front page of several stories says of itself. */
export function describeSite(
  site: Pick<Site, 'name' | 'standfirst' | 'language'>,
  { whole, front, sitePicture }: SiteAddresses,
): Metadata {
  const { name: title, standfirst: description, language } = site
  const images = [{ url: whole(sitePicture), ...PICTURE, alt: title, type: 'image/png' }]
  return {
    title,
    description,
    alternates: { canonical: whole(front) },
    openGraph: {
      type: 'website',
      title,
      description,
      url: whole(front),
      siteName: title,
      locale: localeOf(language),
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}
