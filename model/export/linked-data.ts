import type {
  Article,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  WithContext,
} from 'schema-dts'
import type { StoryAddresses } from '../addresses'
import { correctionsOf, isOfClaim, stoodSince } from '../corrected'
import type { HistoricalDate } from '../dates'
import type { Claim } from '../nouns'
import { LIKELIHOOD } from '../nouns/scales'
import type { Chapter } from '../read-scenes'
import type { Story } from '../read-story'
import { LICENSE } from './write-geojson'

/** The words of likelihood from least to most: a rating of 1 to 7. */
const WORDS = Object.keys(LIKELIHOOD)

/** A schema.org `ClaimReview` for every claim that was checked as one: those of the legend, and those with a likelihood. */
export function reviewClaims(story: Story, addresses: StoryAddresses): WithContext<ClaimReview>[] {
  const { whole, claim: claimAddress, evidence } = addresses
  const checked = [...story.claims.values()].filter(
    ({ kind, likelihood }) => kind === 'told' || likelihood !== undefined,
  )
  return checked.map((claim) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': whole(claimAddress(claim.id)),
    url: whole(claimAddress(claim.id)),
    claimReviewed: claim.says,
    reviewBody: claim.verdict,
    datePublished: story.updated.text,
    inLanguage: story.language,
    version: story.version,
    license: LICENSE,
    author: publisherOf(story, whole(evidence)),
    ...correctionOf(
      story.corrections.filter((entry) => isOfClaim(entry, claim.id)),
      story.language,
    ),
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

/** A chapter as a schema.org `Article`, with the sources that it cites. */
export function describeChapter(story: Story, chapter: Chapter, addresses: StoryAddresses): WithContext<Article> {
  const address = addresses.whole(addresses.chapter(chapter.slug))
  const home = addresses.whole(addresses.home)
  const cited = new Set(chapter.scenes.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: chapter.head.title,
    description: chapter.head.deck,
    image: addresses.whole(addresses.picture(chapter.slug)),
    position: chapter.number,
    inLanguage: story.language,
    version: story.version,
    datePublished: story.updated.text,
    dateModified: story.updated.text,
    license: LICENSE,
    author: publisherOf(story, home),
    publisher: publisherOf(story, home),
    isPartOf: { '@type': 'CreativeWork', name: story.title, url: home },
    ...correctionOf(correctionsOf(story, chapter.slug), story.language),
    citation: [...cited].map((id) => workOf(id, story)),
  }
}

/** Corrections as schema.org has them; nothing where there are none. */
function correctionOf(corrections: Story['corrections'], language: string): { correction?: CorrectionComment[] } {
  if (corrections.length === 0) return {}
  return {
    correction: corrections.map((one) => {
      const since = stoodSince(one, language)
      return {
        '@type': 'CorrectionComment',
        datePublished: one.date.text,
        text: `Was${since ? ` (since ${since})` : ''}: ${one.was} Now: ${one.now} Why: ${one.why}`,
      }
    }),
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
