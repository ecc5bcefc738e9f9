import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { SiteFront } from '../../components/layouts/site-front'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const words = wordsOf('en')

vi.setConfig({ testTimeout: 60_000 })

const site = siteAddresses({ origin: 'https://example.org', base: '/x' })
const story = readFixture()
const others = [story, { ...story, slug: 'second', title: 'The second', language: 'fa' }]
const stories = others.map((one) => ({
  story: one,
  words,
  addresses: site.story(one.slug),
  front: site.story(one.slug).entry,
}))

it('a site of several stories lists them in its order, each in its own language and direction', () => {
  const about = { name: 'A folder of maps', standfirst: 'Two of them.' }
  const html = renderToStaticMarkup(createElement(SiteFront, { site: about, address: site.front, stories, words }))
  const entries = [...html.matchAll(/<article class="story-entry" id="([^"]+)" lang="([^"]+)" dir="([^"]+)"/g)]
  expect(entries.map(([, ...found]) => found)).toEqual([
    [story.slug, 'en', 'ltr'],
    ['second', 'fa', 'rtl'],
  ])
  expect(html).toContain('A folder of maps')
  for (const { slug } of story.chapters) expect(html).toContain(`href="/x/second/${slug}/"`)
})
