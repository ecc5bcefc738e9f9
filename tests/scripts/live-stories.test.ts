import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LiveStories, previewAddresses } from '../../scripts/dev/live-stories'

let root = ''
let live: LiveStories
const chapter = () => join(root, 'good/chapters/01-bridge.mdx')
const change = (file: string, from: string, to: string) => {
  const path = join(root, 'good', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'live-'))
  cpSync('tests/broken-stories/_good', join(root, 'good'), { recursive: true })
  live = new LiveStories(previewAddresses('http://localhost:3000', ''), '/here', root)
  expect(live.read()).toEqual([{ kind: 'reload' }])
})
afterEach(() => rmSync(root, { recursive: true }))

it('a changed sentence is told as the words of its block alone', () => {
  expect(live.read()).toEqual([])
  change('chapters/01-bridge.mdx', 'Two towns share', 'Two old towns share')
  const [news, ...others] = live.read()
  expect(others).toEqual([])
  expect(news).toMatchObject({ kind: 'words', words: [{ chapter: 'bridge', passage: 0 }] })
  expect(JSON.stringify(news)).toContain('Two old towns share a river.')
  change('chapters/01-bridge.mdx', 'could\n  cross', 'might\n  cross')
  expect(live.read()).toMatchObject([{ kind: 'words', words: [{ chapter: 'bridge', scene: 'opening' }] }])
})

it.each([
  ['a camera', 'chapters/01-bridge.mdx', 'camera="30.9 49.2 7"', 'camera="30.9 49.2 6.5"'],
  ['a short text', 'chapters/01-bridge.mdx', '<Short>The bridge', '<Short>The old bridge'],
  ['an event', 'events.yaml', 'The new bridge opens to carts.', 'The new bridge opens to all carts.'],
])('%s that changes asks for the page again', (_what, file, from, to) => {
  change(file, from, to)
  expect(live.read()).toEqual([{ kind: 'reload' }])
})

it('a problem is told with its place, and that it is mended', () => {
  const good = readFileSync(chapter(), 'utf8')
  change('chapters/01-bridge.mdx', 'told="meadow"', 'told="medow"')
  const [news] = live.read()
  expect(news).toMatchObject({ kind: 'problems', root: '/here', problems: [{ line: 11 }] })
  expect(JSON.stringify(news)).toContain('did you mean \\"meadow\\"?')
  writeFileSync(chapter(), good)
  expect(live.read()).toEqual([{ kind: 'problems', problems: [], root: '/here' }])
})
