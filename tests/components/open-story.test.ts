import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openStory } from '../../components/open-story'
import { StoryError } from '../../model/read-story'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
  cpSync('tests/broken-stories/_good', join(folder, 'good'), { recursive: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('a story is read once, and again when one of its files has changed', () => {
  const first = openStory('good', folder)
  expect(openStory('good', folder)).toBe(first)
  writeFileSync(join(folder, 'good/chapters/02-gone.mdx'), 'no head')
  expect(() => openStory('good', folder)).toThrow(StoryError)
  rmSync(join(folder, 'good/chapters/02-gone.mdx'))
  expect(openStory('good', folder).title).toBe(first.title)
})

it('the contact comes from the environment, and nothing is invented without it', () => {
  vi.stubEnv('CONTACT_EMAIL', '')
  expect(openStory('good', folder).contact).toBeUndefined()
  vi.stubEnv('CONTACT_EMAIL', 'errors@example.org')
  cpSync(join(folder, 'good'), join(folder, 'other'), { recursive: true })
  expect(openStory('other', folder).contact).toBe('errors@example.org')
})

it('what is not an e-mail address is refused', () => {
  for (const address of ['errors', 'errors@example.org?bcc=other@example.org']) {
    vi.stubEnv('CONTACT_EMAIL', address)
    expect(() => openStory('good', folder)).toThrow('expected an e-mail address')
  }
})
