import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { type EmbedChoice, frameAddress, frameCode, scriptCode } from '../../components/embed/embed-code'
import { answerOembed, writeOembedXml } from '../../components/embed/oembed'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const choice: EmbedChoice = {
  addresses: siteAddresses({ origin: 'https://example.org', base: '/stories' }).story('a-story'),
  story: { slug: 'a-story', title: 'Ships & "maps" <old>' },
  chapter: { slug: 'one', title: 'The first', scenes: 4 },
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

  test('holds a linked picture and a line for where frames are taken out', () => {
    for (const code of [frameCode(choice), scriptCode(choice)]) {
      const left = code.replace(/<iframe.*<\/iframe>|<script.*<\/script>|<\/?map-story[^>]*>/g, '')
      expect(left).toContain('href="https://example.org/stories/a-story/one/"')
      expect(left).toContain('src="https://example.org/stories/og/a-story-one.png"')
      expect(left).toContain('Ships &amp; &quot;maps&quot; &lt;old&gt;')
      expect(left).not.toContain('<old>')
    }
  })

  test('writes down the height that the script would give, so that nothing moves', () => {
    expect(scriptCode({ ...choice, layout: 'scroll' })).toContain('style="display:block;height:3248px"')
    expect(scriptCode({ ...choice, height: 420 })).toContain(
      'layout="stepper" height="420" style="display:block;height:420px"',
    )
  })
})

describe('oEmbed', () => {
  const story = readFixture()
  const [chapter] = story.chapters
  if (!chapter) throw new Error('the story has no chapter')
  const answer = answerOembed(
    story,
    chapter,
    siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug),
  )

  test('has every field that a rich answer must have', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 560 })
    expect(answer.html).toContain('src="https://example.org/embed/lamp-on-the-pier/quay/"')
    expect(answer.thumbnail_url).toBe('https://example.org/og/lamp-on-the-pier-quay.png')
  })

  test('says the same as XML', () => {
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(writeOembedXml(answer))
    expect(oembed).toEqual(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])))
  })
})
