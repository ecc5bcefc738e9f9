import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { siteAddresses } from '../../model/addresses'
import { describeChapter, reviewClaims } from '../../model/export/linked-data'
import { readFixture } from '../fixture-story/read-fixture'

vi.setConfig({ testTimeout: 60_000 })

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
const PAGE = addresses.whole(addresses.evidence)
const reviews = reviewClaims(story, addresses)
const articles = story.chapters.map((chapter) => describeChapter(story, chapter, addresses))
/** Inside the project, so that the compiler finds the vocabulary. */
const folder = join(import.meta.dirname, '../../.cache/linked-data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Checks data, as it stands in the pages, against the whole vocabulary of schema.org: schema-dts has every class with its
 * properties and their ranges as types, and the compiler refuses a property that a class does not have.
 */
function complaintsAbout(name: string, values: readonly (readonly [type: string, value: object])[]): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.ts`)
  const lines = values.map(([type, value], index) => {
    const text = JSON.stringify(JSON.parse(JSON.stringify(value)))
    return `export const value${index}: WithContext<${type}> = ${text}`
  })
  writeFileSync(file, `import type { Article, ClaimReview, WithContext } from 'schema-dts'\n${lines.join('\n')}\n`)
  try {
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler']
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, '--ignoreConfig', file], {
      encoding: 'utf8',
    })
    return ''
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  }
}

it('carries the corrections that bear on a claim, and on a chapter', () => {
  const corrected = {
    ...story,
    corrections: story.corrections.map((one) => ({ ...one, claims: ['talked-into-light'] })),
  }
  const review = reviewClaims(corrected, addresses).find((one) => JSON.stringify(one).includes('#talked-into-light"'))
  const [newest] = story.corrections
  expect(JSON.stringify(review)).toContain(
    JSON.stringify(`Was (since 10 January 2026): ${newest?.was} Now: ${newest?.now} Why: ${newest?.why}`),
  )
  const barges = JSON.stringify(articles[1])
  expect(barges.match(/CorrectionComment/g)).toHaveLength(2)
  expect(JSON.stringify(articles[0])).not.toContain('CorrectionComment')
})

it('a review stands for each claim of the legend and each with a likelihood, at its address', () => {
  const checked = [...story.claims.values()].filter(({ kind, likelihood }) => kind === 'told' || likelihood)
  expect(reviews.map((review) => Object.entries(review).find(([name]) => name === 'url')?.[1])).toEqual(
    checked.map(({ id }) => `${PAGE}#${id}`),
  )
  expect(checked.length).toBeGreaterThan(7)
})

it('all reviews and articles keep to the vocabulary of schema.org', () => {
  const values = [
    ...reviews.map((review) => ['ClaimReview', review] as const),
    ...articles.map((article) => ['Article', article] as const),
  ]
  expect(complaintsAbout('good', values)).toBe('')
})

it('what the vocabulary does not have is refused', () => {
  const [review] = reviews
  expect(complaintsAbout('bad', [['ClaimReview', { ...review, verdict: 'so' }]])).toContain('verdict')
  expect(complaintsAbout('worse', [['ClaimReview', { ...review, reviewRating: { '@type': 'Claim' } }]])).toContain(
    'reviewRating',
  )
})

it('a likelihood is a rating from 1 to 7; without one there is a word only', () => {
  for (const review of JSON.parse(JSON.stringify(reviews))) {
    const claim = story.claims.get(review.url.split('#')[1])
    expect(review.reviewRating.alternateName).toContain(claim?.likelihood ?? claim?.standing)
    expect('ratingValue' in review.reviewRating).toBe(claim?.likelihood !== undefined)
  }
})
