import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { PiecePicture } from '../../components/embed/piece-picture'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const words = wordsOf('en')

const weigh = vi.hoisted(() => ({ size: 0 }))
vi.mock('node:fs', async (original) => ({ ...(await original<typeof import('node:fs')>()), statSync: () => weigh }))
afterEach(() => vi.restoreAllMocks())

test.each([
  [1_000, ['narrow-dark', 'narrow-light', 'wide-dark', 'wide-light']],
  [300_000, ['narrow-dark', 'narrow-light']],
])('a map whose wide picture has %i bytes is shown in these forms: %s', (size, forms) => {
  weigh.size = size
  const story = readFixture()
  const scene = story.chapters
    .flatMap(({ scenes }) => scenes)
    .find(({ visual, scrub }) => visual === 'map' && scrub.length === 0)
  if (!scene) throw new Error('the story has no map')
  const setting = {
    story,
    words,
    addresses: siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug),
    front: '/',
  }
  const html = renderToStaticMarkup(createElement(PiecePicture, { setting, scene }))
  const found = [...html.matchAll(/(?:src|srcSet)="[^"]*?((?:wide|narrow)-(?:light|dark))\.svg"/g)].map(
    ([, form = '']) => form,
  )
  expect(found.sort()).toEqual(forms)
})
