import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { SiteFront } from '../../components/layouts/site-front'
import { showBar } from '../../components/page/show-page'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

vi.setConfig({ testTimeout: 60_000 })

const site = siteAddresses({ origin: 'https://example.org', base: '/x' })
const story = readFixture()
const others = [story, { ...story, slug: 'second', title: 'The second', language: 'fa' }]
const stories = others.map((one) => ({ story: one, addresses: site.story(one.slug), isAlone: false }))

it('a site of several stories lists them in its order, each in its own language and direction', () => {
  const about = { name: 'A folder of maps', standfirst: 'Two of them.' }
  const html = renderToStaticMarkup(createElement(SiteFront, { site: about, address: site.front, stories }))
  const entries = [...html.matchAll(/<article class="story-entry" id="([^"]+)" lang="([^"]+)" dir="([^"]+)"/g)]
  expect(entries.map(([, ...found]) => found)).toEqual([
    [story.slug, 'en', 'ltr'],
    ['second', 'fa', 'rtl'],
  ])
  expect(html).toContain('A folder of maps')
  for (const { slug } of story.chapters) expect(html).toContain(`href="/x/second/${slug}/"`)
})

it('the bar of a story leads to its entry there, and on its own to its cover', () => {
  const [first] = stories
  if (!first) throw new Error('no story')
  expect(showBar(first).front).toBe(`/x/#${story.slug}`)
  expect(showBar({ ...first, isAlone: true }).front).toBe('/x/')
})
