import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'stories-'))
const params = Promise.resolve({ story: 'good' })
const title: (props: { params: typeof params }) => Promise<ReactNode> = async (props) => {
  const { storyPage } = await import('../../app/story-routes')
  return storyPage(({ story }) => story.title)(props)
}
const editFile = (from: string, to: string) => {
  const file = join(folder, 'good/events.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}
beforeAll(() => {
  cpSync('tests/broken-stories/_good', join(folder, 'good'), { recursive: true })
  vi.stubEnv('STORIES_DIR', folder)
})
afterEach(() => vi.stubEnv('NODE_ENV', 'test'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('in the preview a broken story shows its report in the place of its page, and the page again once it is mended', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  const whole = await title({ params })
  editFile('[register-2015]', '[register-2016]')
  const report = renderToStaticMarkup(await title({ params }))
  expect(report).toContain('good/events.yaml:8:13')
  expect(report).toContain('register-2016')
  editFile('[register-2016]', '[register-2015]')
  expect(await title({ params })).toBe(whole)
})

it('a build is refused', async () => {
  editFile('[register-2015]', '[register-2016]')
  await expect(title({ params })).rejects.toThrow('unknown source "register-2016"')
})

it('a page says nothing of itself while its story is broken', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  const { storyMetadata } = await import('../../app/story-routes')
  expect(await storyMetadata(({ story }) => ({ title: story.title }))({ params })).toEqual({})
})
