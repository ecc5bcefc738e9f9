import { expect, it } from 'vitest'
import { citeStory } from '../../model/export/cite-story'
import { writeContextObject } from '../../model/export/context-object'
import { readFixture } from '../fixture-story/read-fixture'

/** What Zotero's `parseContextObject` (zotero/utilities, openurl.js) makes of each field. */
const FIELDS = { title: 'title', source: 'container-title', identifier: 'URL', language: 'language' } as const

it.each([undefined, 'The evidence'])('reference managers get from a page what its CSL-JSON says (%s)', (part) => {
  const [story, address] = [readFixture(), 'https://example.org/a-story/evidence/']
  const record = citeStory(story, address, part).records.find(({ format }) => format === 'CSL-JSON')
  const [csl] = JSON.parse(record?.text ?? '[]')
  const context = writeContextObject(story, address, part)
  // It splits at & and = before it decodes.
  const read = new Map(
    context
      .split('&')
      .map((one) => one.split('=').map((text) => decodeURIComponent(text.replaceAll('+', ' '))) as [string, string]),
  )
  expect(read.get('rft_val_fmt'), 'a web page').toBe('info:ofi/fmt:kev:mtx:dc')
  expect(read.get('rft.type')).toBe(csl.type)
  expect([{ literal: read.get('rft.aucorp') }], 'a body, with its whole name').toEqual(csl.author)
  expect(read.get('rft.date')?.split('-').map(Number)).toEqual(csl.issued['date-parts'][0])
  for (const [own, theirs] of Object.entries(FIELDS)) expect(read.get(`rft.${own}`), own).toBe(csl[theirs])
})
