import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { StoryPage } from '../../components/layouts/story-page'
import { wordsOf } from '../../components/words/words-of'
import { chapterAnchor, siteAddresses } from '../../model/addresses'
import { partStory } from '../../model/part-story'
import type { Chapter } from '../../model/read-scenes'
import { readFixture } from '../fixture-story/read-fixture'

vi.setConfig({ testTimeout: 60_000 })

const story = readFixture()
const words = wordsOf('en')
const addresses = siteAddresses({ origin: 'https://example.org', base: '/x' }).story(story.slug)
const setting = { story, addresses, words, front: addresses.front }
const slugs = (chapters: readonly Chapter[]) => chapters.map(({ slug }) => slug)
const idsOf = (chapters: readonly Chapter[]) => chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id))

describe('the chapters of the page of a whole story', () => {
  it('are all of them where it has room', () => {
    const scenes = story.chapters.reduce((sum, chapter) => sum + chapter.scenes.length, 0)
    expect(partStory(story.chapters, scenes)).toEqual({ here: story.chapters, further: [] })
    expect(partStory(story.chapters)).toEqual({ here: story.chapters, further: [] })
  })

  it('are the first that it has room for, each whole', () => {
    const [one, two, three] = story.chapters.map((chapter) => chapter.scenes.length) as [number, number, number]
    const { here, further } = partStory(story.chapters, one + two + three)
    expect([slugs(here), slugs(further)]).toEqual([['quay', 'barges', 'retold'], ['after']])
    expect(slugs(partStory(story.chapters, one + two + three - 1).here)).toEqual(['quay', 'barges'])
  })

  it('are two at least, for a page of one would be that chapter’s', () => {
    expect(slugs(partStory(story.chapters, 1).here)).toEqual(['quay', 'barges'])
    expect(slugs(partStory(story.chapters.slice(0, 1), 1).here)).toEqual(['quay'])
  })
})

describe('the page of a story that is longer than it has room for', () => {
  const { here, further } = partStory(story.chapters, 1)
  const html = renderToStaticMarkup(
    createElement(StoryPage, { setting, chapters: here, further, path: addresses.home }),
  )
  const sections = [...html.matchAll(/<section[^>]* data-scene="([^"]+)"/g)].map(([, id]) => id)
  const list = /<nav class="end further-sheets".*?<\/nav>/s.exec(html)?.[0] ?? ''

  it('has the scenes of its own chapters and of no other', () => {
    expect(sections).toEqual(idsOf(here))
  })

  it('lists the others as links, the first of them to be fetched ahead', () => {
    const links = [...list.matchAll(/<a href="([^"]+)"( rel="next")?>/g)].map(([, href, next]) => [href, Boolean(next)])
    expect(links).toEqual(further.map(({ slug }, index) => [addresses.chapter(slug), index === 0]))
    for (const { slug, head } of further) {
      expect(list).toContain(`id="${chapterAnchor(slug)}"`)
      expect(list).toContain(head.title)
    }
  })

  it('leads from the address of every scene of theirs to that scene', () => {
    const lines = [...html.matchAll(/<p class="moved-elsewhere" id="([^"]+)" tabindex="-1">.*?<a href="([^"]+)"/gi)]
    const wanted = further.flatMap(({ slug, scenes }) => scenes.map(({ id }) => [id, addresses.chapter(slug, id)]))
    expect(lines.map(([, id, href]) => [id, href])).toEqual(expect.arrayContaining(wanted))
    for (const id of [...idsOf(here), ...idsOf(further)]) expect(html.split(` id="${id}"`)).toHaveLength(2)
  })

  it('is as it was where nothing is left over', () => {
    const whole = createElement(StoryPage, { setting, chapters: story.chapters, path: addresses.home })
    expect(renderToStaticMarkup(whole)).not.toMatch(/further-sheets|moved-elsewhere/)
  })
})
