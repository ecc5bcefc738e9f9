import { expect, it } from 'vitest'
import { listPieces } from '../../components/embed/find-piece'
import { oembedFiles } from '../../components/embed/oembed-files'
import { wordsOf } from '../../components/words/words-of'
import { OEMBED_WIDTHS, PIECE_KINDS, siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
const files = oembedFiles(story, addresses, wordsOf('en'))

it('answers for everything that has an address of its own, in both forms', () => {
  const pages = 1 + story.chapters.length
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes).length
  const pieces = PIECE_KINDS.flatMap((kind) => listPieces(story, kind)).length
  expect(files.size).toBe(2 * (pages * (1 + OEMBED_WIDTHS.length) + 1 + scenes + pieces))
})

it('writes each where the links in a page’s head lead', () => {
  const [chapter] = story.chapters
  const linked =
    addresses
      .oembed({ chapter: chapter?.slug ?? '' }, 'json')
      .split('/')
      .at(-1) ?? ''
  expect(JSON.parse(files.get(linked)?.() ?? '')).toMatchObject({ version: '1.0', type: 'rich', width: 720 })
})

it.each(OEMBED_WIDTHS)('fits the story to %d px, in JSON as in XML', (width) => {
  expect(JSON.parse(files.get(`_${width}._story.json`)?.() ?? '')).toMatchObject({ width })
  expect(files.get(`_${width}._story.xml`)?.()).toContain(`<width>${width}</width>`)
})
