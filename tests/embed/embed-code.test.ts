import { evaluate } from '@mdx-js/mdx'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import { ampCode, type EmbedChoice, frameAddress, frameCode, scriptCode } from '../../components/embed/embed-code'
import { listPieces } from '../../components/embed/find-piece'
import {
  answerForEvidence,
  answerForPiece,
  answerForStory,
  answerOembed,
  fitOembed,
  writeOembedXml,
} from '../../components/embed/oembed'
import { pieceTitle } from '../../components/embed/piece-title'
import { wordsOf } from '../../components/words/words-of'
import { PIECE_KINDS, siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const words = wordsOf('en')

const choice: EmbedChoice = {
  words,
  addresses: siteAddresses({ origin: 'https://example.org', base: '/stories' }).story('a-story'),
  story: { slug: 'a-story', title: 'Ships & "maps" <old>' },
  chapter: { slug: 'one', title: 'The first' },
  layout: 'stepper',
  scheme: 'light',
  height: 560,
}

describe('code to copy', () => {
  test('names only what was chosen', () => {
    expect(frameAddress(choice)).toBe('/stories/embed/a-story/one/')
    expect(frameAddress({ ...choice, scene: 'dawn', layout: 'stack', scheme: 'auto' })).toBe(
      '/stories/embed/a-story/one/?scene=dawn&layout=stack&scheme=auto',
    )
  })

  test('leads to the scene that was chosen', () => {
    for (const code of [frameCode, scriptCode, ampCode]) {
      expect(code({ ...choice, scene: 'dawn' })).toContain('href="https://example.org/stories/a-story/one/#dawn"')
      expect(code(choice)).toContain('href="https://example.org/stories/a-story/one/"')
    }
  })

  test('writes down the height only where the script would give the same', () => {
    expect(scriptCode({ ...choice, layout: 'scroll' })).not.toContain('style=')
    expect(scriptCode({ ...choice, height: 420 })).toContain(
      'layout="stepper" height="420" style="display:block;height:420px"',
    )
  })
})

describe('the frame alone', () => {
  const code = frameCode({ ...choice, scene: 'dawn' })

  test('is well formed as XML, and nothing in it is placed or styled', () => {
    expect(XMLValidator.validate(`<div>${code}</div>`)).toBe(true)
    expect(code).not.toMatch(/style=|<script|position/)
  })

  test('is MDX that renders', async () => {
    const { default: Content } = await evaluate(code, runtime as Parameters<typeof evaluate>[1])
    const html = renderToStaticMarkup(createElement(Content))
    expect(html).toContain('<iframe src="https://example.org/stories/embed/a-story/one/?scene=dawn"')
    expect(html).toContain('Ships &amp; &quot;maps&quot; &lt;old&gt;')
  })

  test.each([
    ['takes frames out', {}],
    ['takes frames and links’ attributes', { allowedAttributes: { a: ['href'] } }],
    ['lets through only links and paragraphs', { allowedTags: ['p', 'a'] }],
  ])('where a site %s, a line with its credit and its link is left, and nothing else', (_, options) => {
    expect(sanitizeHtml(code, options).trim()).toBe(
      '<p><a href="https://example.org/stories/a-story/one/#dawn">The first, from “Ships &amp; "maps" &lt;old&gt;”</a></p>',
    )
  })

  test('where a site lets frames through with their sizes, all of it is left', () => {
    const left = sanitizeHtml(code, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
      allowedAttributes: { a: ['href'], iframe: ['src', 'title', 'width', 'height'] },
    })
    expect(left).toContain('<iframe src="https://example.org/stories/embed/a-story/one/?scene=dawn"')
    expect(left).toContain('width="100%" height="560"')
  })
})

test('the code for AMP has what its frame must have: a placeholder, and where to press for the rest', () => {
  const code = ampCode(choice)
  expect(
    XMLValidator.validate(
      `<div>${code.replace(' placeholder', '').replace(' overflow', '').replace(' resizable', '')}</div>`,
    ),
  ).toBe(true)
  expect(code).toMatch(/<amp-img placeholder src="https:/)
  expect(code).toMatch(/<div overflow tabindex="0" role="button"/)
})

describe('oEmbed', () => {
  const story = readFixture()
  const [chapter] = story.chapters
  if (!chapter) throw new Error('the story has no chapter')
  const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
  const answer = answerOembed(story, chapter, addresses, words)

  test('has every field that a rich answer must have', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 560 })
    expect(answer.html).toContain('src="https://example.org/embed/lamp-on-the-pier/quay/"')
    expect(answer.thumbnail_url).toBe('https://example.org/og/lamp-on-the-pier-quay.png')
  })

  test('for a scene begins at it and has its title', () => {
    const [, scene] = chapter.scenes
    if (!scene) throw new Error('the chapter has one scene only')
    const answer = answerOembed(story, chapter, addresses, words, scene.id)
    expect(answer.title).toBe(`${scene.title}. ${story.title}`)
    expect(answer.html).toContain(`/embed/lamp-on-the-pier/quay/?scene=${scene.id}"`)
    expect(answer.html).toContain(`/lamp-on-the-pier/quay/#${scene.id}"`)
  })

  test('for the story frames its first chapter; for the evidence it is a link with a picture', () => {
    expect(answerForStory(story, addresses, words)).toMatchObject({
      type: 'rich',
      title: story.title,
      html: answer.html,
    })
    const evidence = answerForEvidence(story, addresses, words)
    expect(evidence).toMatchObject({
      type: 'link',
      thumbnail_url: 'https://example.org/og/lamp-on-the-pier-evidence.png',
    })
    expect(evidence.html).toBeUndefined()
  })

  test('for less room has the height that the frame wants there', () => {
    expect(fitOembed(answer, 360)).toMatchObject({ width: 360, height: 620 })
    expect(fitOembed(answer, 360).html).toContain('width="100%" height="620"')
    expect(fitOembed(answer, 600)).toMatchObject({ width: 600, height: 560 })
  })

  test.each(PIECE_KINDS)('for each %s frames it and leads to its place in the story', (piece) => {
    const [id = ''] = listPieces(story, piece)
    const { html, title } = answerForPiece(story, { piece, id }, addresses, words)
    expect(html).toContain(`src="https://example.org/embed/lamp-on-the-pier/${piece}/${id}/"`)
    expect(html).toMatch(/<p><a href="https:\/\/example\.org\/lamp-on-the-pier\/[^"]+">[^<]{5,}<\/a><\/p>$/)
    expect(String(title).length).toBeGreaterThan(story.title.length + 3)
    expect(() => answerForPiece(story, { piece, id: 'nothing-of-that-name' }, addresses, words)).toThrow('has no')
  })

  test('says the same as XML', () => {
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(writeOembedXml(answer))
    expect(oembed).toEqual(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])))
  })
})

test('a piece has one stop between its title and its story', () => {
  expect(['It burned', 'It burned.', 'Did it burn?'].map((title) => pieceTitle(title, 'The Lamp'))).toEqual([
    'It burned. The Lamp',
    'It burned. The Lamp',
    'Did it burn? The Lamp',
  ])
})
