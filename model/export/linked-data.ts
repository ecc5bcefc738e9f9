import type { Article, ClaimReview, CreativeWork, Organization, Person, WithContext } from 'schema-dts'
import type { HistoricalDate } from '../dates'
import { type Claim, LIKELIHOOD } from '../nouns'
import type { Chapter } from '../read-scenes'
import type { Story } from '../read-story'
import { LICENSE } from './write-geojson'

/** The words of likelihood from least to most: a rating of 1 to 7. */
const WORDS = Object.keys(LIKELIHOOD)

/**
 * A schema.org `ClaimReview` for every claim that was checked as one: those of the legend, and those with a likelihood.
 *
 * @param address The evidence page's whole address.
 */
export function reviewClaims(story: Story, address: string): WithContext<ClaimReview>[] {
  const checked = [...story.claims.values()].filter(
    ({ kind, likelihood }) => kind === 'told' || likelihood !== undefined,
  )
  return checked.map((claim) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${address}#${claim.id}`,
    url: `${address}#${claim.id}`,
    claimReviewed: claim.says,
    reviewBody: claim.verdict,
    datePublished: story.updated.text,
    inLanguage: story.language,
    version: story.version,
    license: LICENSE,
    author: publisherOf(story, address),
    itemReviewed: {
      '@type': 'Claim',
      text: claim.says,
      author: speakerOf(claim, story),
      ...isoDate(claim.said),
      appearance: appearancesOf(claim, story),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: claim.likelihood
        ? `${claim.likelihood} (${LIKELIHOOD[claim.likelihood].join('–')} %)`
        : claim.standing,
      ratingExplanation: claim.verdict,
      ...(claim.likelihood && {
        ratingValue: WORDS.indexOf(claim.likelihood) + 1,
        worstRating: 1,
        bestRating: WORDS.length,
      }),
    },
  }))
}

/**
 * A chapter as a schema.org `Article`, with the sources that it cites.
 *
 * @param addresses Whole addresses of the chapter, of the story and of the chapter's picture.
 */
export function describeChapter(
  story: Story,
  chapter: Chapter,
  addresses: { chapter: string; story: string; picture: string },
): WithContext<Article> {
  const cited = new Set(chapter.scenes.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': addresses.chapter,
    url: addresses.chapter,
    mainEntityOfPage: addresses.chapter,
    headline: chapter.head.title,
    description: chapter.head.deck,
    image: addresses.picture,
    position: chapter.number,
    inLanguage: story.language,
    version: story.version,
    dateModified: story.updated.text,
    license: LICENSE,
    author: publisherOf(story, addresses.story),
    publisher: publisherOf(story, addresses.story),
    isPartOf: { '@type': 'CreativeWork', name: story.title, url: addresses.story },
    citation: [...cited].map((id) => workOf(id, story)),
  }
}

function publisherOf(story: Story, url: string): Organization {
  return { '@type': 'Organization', name: story.publisher, url }
}

/** A person of the glossary when the claim names one first, else a group. */
function speakerOf(claim: Claim, story: Story): Person | Organization {
  const person = [...story.terms.values()].find(({ kind, name }) => kind === 'person' && claim.by.startsWith(name))
  return person ? { '@type': 'Person', name: person.name } : { '@type': 'Organization', name: claim.by }
}

/** Where the claim stands: the sources that support it and have an address. */
function appearancesOf(claim: Claim, story: Story): CreativeWork[] {
  return claim.evidence
    .filter(({ source, does }) => does === 'supports' && story.sources.get(source)?.url)
    .map(({ source }) => workOf(source, story))
}

function workOf(id: string, story: Story): CreativeWork & { '@type': 'CreativeWork' } {
  const source = story.sources.get(id)
  return {
    '@type': 'CreativeWork',
    name: source?.title ?? source?.name ?? id,
    ...(source?.url && { url: source.url }),
    ...isoDate(source?.date),
    ...(source && { publisher: { '@type': 'Organization', name: source.publisher } }),
  }
}

/** schema.org's dates are ISO 8601: a range, an open or an approximate date is left out. */
function isoDate(date: HistoricalDate | 'undated' | undefined): { datePublished?: string } {
  if (date === undefined || date === 'undated' || date.range || date.about) return {}
  return { datePublished: date.text }
}
