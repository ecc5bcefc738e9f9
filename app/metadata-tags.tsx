import type { Metadata } from 'next'
import { rootMetadata } from './root-metadata'

/** Of what Next takes as metadata, what our pages say. */
type Said = {
  title?: string
  description?: string
  robots?: string
  other?: Record<string, string>
  alternates?: { canonical?: string; types?: Record<string, string | { url: string; title?: string }[]> }
  openGraph?: Record<string, string | Image[]>
  twitter?: { card?: string }
}
type Image = { url: string; width?: number; height?: number; alt?: string; type?: string }

const KNOWN = ['title', 'description', 'robots', 'other', 'alternates', 'openGraph', 'twitter']
/** As Next orders them. */
const OPEN_GRAPH = [
  'title',
  'description',
  'url',
  'siteName',
  'locale',
  'images',
  'type',
  'publishedTime',
  'modifiedTime',
]
const IMAGE = ['type', 'width', 'height', 'alt'] as const
const TWITTER = ['card', 'title', 'description', 'images']
const NAMES: Record<string, string> = {
  siteName: 'og:site_name',
  publishedTime: 'article:published_time',
  modifiedTime: 'article:modified_time',
}

/**
 * A page's metadata in the head of a page that Next does not write, as Next writes it and `lightenPage` leaves it.
 *
 * @throws Error where a page says something that is not known here.
 */
export function MetadataTags({ metadata }: { metadata: Metadata }) {
  const { title, description, robots, other, alternates, openGraph, twitter } = metadata as Said
  allow(metadata, KNOWN)
  allow(alternates, ['canonical', 'types'])
  allow(openGraph, OPEN_GRAPH)
  allow(twitter, TWITTER)
  return (
    <>
      {title && <title>{title}</title>}
      {named({ description, robots, ...(rootMetadata.other as Said['other']), ...other })}
      {alternates?.canonical && <link rel="canonical" href={alternates.canonical} />}
      {Object.entries(alternates?.types ?? {}).flatMap(([type, links]) =>
        [links]
          .flat()
          .map((link) => (typeof link === 'string' ? { url: link } : link))
          .map(({ url, title }: { url: string; title?: string }) => (
            <link key={url} rel="alternate" type={type} href={url} title={title} />
          )),
      )}
      {OPEN_GRAPH.flatMap((field) =>
        imagesOr(openGraph?.[field]).map(([part, content]) => {
          const property = part === undefined ? (NAMES[field] ?? `og:${field}`) : `og:image${part}`
          return <meta key={property} property={property} content={content} />
        }),
      )}
      {named({ 'twitter:card': twitter?.card })}
    </>
  )
}

function named(contents: Record<string, string | undefined>) {
  return Object.entries(contents).map(([name, content]) => content && <meta key={name} name={name} content={content} />)
}

/** A field as it is; of a picture its address, and each of what is said of it by `:alt` and the like. */
function imagesOr(value: string | Image[] | undefined): [part: string | undefined, content: string][] {
  if (value === undefined) return []
  if (typeof value === 'string') return [[undefined, value]]
  return value.flatMap((image): [string, string][] => [
    ['', image.url],
    ...IMAGE.flatMap((part): [string, string][] =>
      image[part] === undefined ? [] : [[`:${part}`, String(image[part])]],
    ),
  ])
}

function allow(said: object | undefined, known: readonly string[]): void {
  const strange = Object.keys(said ?? {}).find((name) => !known.includes(name))
  if (strange) throw new Error(`metadata has "${strange}": expected one of ${known.join(', ')}`)
}
