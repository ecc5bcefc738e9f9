import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { StoryPage } from '../../components/layouts/story-page'
import { makeDeck } from '../../components/presenter/make-deck'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const words = wordsOf('en')

vi.setConfig({ testTimeout: 60_000 })

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '/x' }).story(story.slug)
const setting = { story, addresses, words, front: addresses.front }
const barges = story.chapters.filter(({ slug }) => slug === 'barges')
const page = (chapters = story.chapters) =>
  renderToStaticMarkup(createElement(StoryPage, { setting, chapters, path: addresses.home }))

describe('the address of a scene that is gone', () => {
  it('is a place at the head of its successor, on every page that has it', () => {
    for (const html of [page(), page(barges)]) {
      const section = /<section[^>]*id="the-pier".*?<\/section>/s.exec(html)?.[0]
      expect(section?.split('<div class="slip"')[0]).toContain('id="the-old-pier" data-moved-to="the-pier"')
    }
  })

  it('leads to another page where its successor is not on this one', () => {
    const line = /<p[^>]*id="a-fair".*?<\/p>/s.exec(page(barges))?.[0]
    expect(line).toContain(`href="${addresses.chapter('after', 'a-flying-field')}"`)
    expect(page()).not.toContain('moved-elsewhere')
  })

  it('is known to the presenter', () => {
    expect(makeDeck(setting).moved).toEqual({ 'the-old-pier': 'the-pier', 'a-fair': 'a-flying-field' })
  })
})
