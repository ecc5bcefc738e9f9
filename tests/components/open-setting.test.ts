import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openSetting } from '../../components/open-setting'
import { siteAddresses } from '../../model/addresses'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'stories-'))
const site = siteAddresses({ origin: 'https://example.org', base: '/x' })
const writeSite = (...lines: string[]) =>
  writeFileSync(join(folder, 'site.yaml'), ['name: Two stories', 'language: en', ...lines, ''].join('\n'))
const open = (slug: string) => openSetting(slug, site, folder)
const change = (slug: string, change: (text: string) => string) => {
  const file = join(folder, slug, 'story.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

beforeAll(() => {
  for (const slug of ['one', 'two']) {
    cpSync('tests/broken-stories/_good', join(folder, slug), { recursive: true })
    rmSync(join(folder, slug, 'lessons.yaml'))
  }
  change('two', (text) => text.replace(/^title: .*$/m, 'title: How the first was checked'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the front of a story is its entry in the list, the front page where it has that, else its whole text', () => {
  writeSite()
  expect([open('one').front, open('two').front]).toEqual(['/x/#one', '/x/#two'])
  writeSite('front: one')
  expect([open('one').front, open('two').front]).toEqual(['/x/', '/x/two/'])
})

it('a story and the one that tells how it was checked lead to each other', () => {
  writeSite('front: one')
  expect(open('one').companions).toEqual([])
  change('one', (text) => `${text}method: two\n`)
  expect(open('one').companions).toEqual([{ name: 'How the first was checked', address: '/x/two/' }])
  expect(open('two').companions).toMatchObject([{ address: '/x/one/' }])
})

it('a method that is no story, or the story itself, is refused where it stands', () => {
  change('one', (text) => text.replace('method: two', 'method: twoo'))
  expect(() => open('one')).toThrow(/one\/story\.yaml:\d+:9 {2}method: unknown story "twoo" — did you mean "two"\?/)
  change('one', (text) => text.replace('method: twoo', 'method: one'))
  expect(() => open('one')).toThrow(/method: found the story itself/)
})
