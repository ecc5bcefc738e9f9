import { expect, it } from 'vitest'
import { citeStory } from '../../model/export/cite-story'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const ADDRESS = 'https://example.org/lamp-on-the-pier/barges/'
const { sentences, records } = citeStory(story, ADDRESS, 'The oil sailed first')
const whole = citeStory(story, ADDRESS)

it('cites a chapter in three styles, with its date and address', () => {
  const by = new Map(sentences.map(({ style, html }) => [style, html]))
  const { year, day } = story.updated.start ?? {}
  expect(by.get('APA')).toMatch(new RegExp(`\\(${year}, \\w+ ${day}\\)\\. <i>The oil sailed first</i>\\.`))
  expect(by.get('MLA')).toContain(`“The Oil Sailed First.” <i>The Lamp on the Pier</i>, version ${story.version}`)
  expect(by.get('Chicago')).toContain(`<i>The Lamp on the Pier</i>. Version ${story.version}`)
  for (const { html } of sentences) expect(html).toContain(ADDRESS)
})

it('cites the whole story as a work of its own', () => {
  expect(whole.sentences[1]?.html).not.toContain('“')
  expect(whole.sentences[1]?.html).toContain('<i>The Lamp on the Pier</i>')
})

it('has records that reference managers read', () => {
  const text = new Map(records.map(({ format, text }) => [format, text]))
  expect(text.get('BibTeX')).toMatch(/^@misc\{/)
  expect(text.get('RIS')).toMatch(/^TY {2}- ELEC\r?\n/)
  expect(JSON.parse(text.get('CSL-JSON') ?? '')[0]).toMatchObject({
    type: 'webpage',
    URL: ADDRESS,
    version: story.version,
  })
})
