import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { formatDate } from '../../model/dates'
import { listChapters } from '../../model/read-chapters'
import { listStories, readStory, StoryError } from '../../model/read-story'
import { BROKEN_STORIES, reportOf } from './broken-stories'

const root = mkdtempSync(join(tmpdir(), 'stories-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Changes the text of every file of a story. */
function rewrite(folder: string, change: (text: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
}

describe('a good story', () => {
  const story = readStory('_good', { folder: BROKEN_STORIES, visuals: VISUAL_MODELS })

  it('has its entries by id, in the order of their files', () => {
    expect(story.title).toBe('Two bridges')
    expect(story.slug).toBe('_good')
    expect([...story.places.keys()]).toEqual(['upstream', 'downstream', 'old-bridge', 'new-bridge'])
    expect(story.routes.get('river-road')?.geometry).toMatchObject({ type: 'LineString' })
    expect(story.events.get('bridge-opens')?.sources).toEqual(['register-2015'])
  })

  it('numbers its sources from 1 and knows whose words are quoted', () => {
    expect([...story.sources.values()].map(({ id, number }) => [id, number])).toEqual([
      ['register-2015', 1],
      ['song-2020', 2],
      ['paper-2021', 3],
    ])
    expect(story.quotations.get('song-built')).toMatchObject({ source: 'song-2020', at: 'third verse' })
  })

  it('keeps dates in the precision in which they are known', () => {
    const date = story.events.get('bridge-opens')?.date
    expect(date && formatDate(date, story.language)).toBe('May 2015')
  })
})

describe('files', () => {
  it('may have CRLF at line ends and a byte-order mark', () => {
    expect(reportOf('_good', (folder) => rewrite(folder, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toBe('')
  })

  it('with CRLF give the same story', () => {
    const dos = join(root, 'dos')
    cpSync(join(BROKEN_STORIES, '_good'), dos, { recursive: true })
    rewrite(dos, (text) => text.replaceAll('\n', '\r\n'))
    const words = (slug: string, folder: string) =>
      JSON.stringify({ ...readStory(slug, { folder: folder, visuals: VISUAL_MODELS }), slug: '' }, (key, value) => {
        if (key === 'file') return undefined
        return value instanceof Map ? [...value] : value
      })
    expect(words('dos', root)).toBe(words('_good', BROKEN_STORIES))
  })

  it('keep their positions then', () => {
    const dos = (folder: string) => rewrite(folder, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    for (const name of [
      'several-files-at-once',
      'broken-mdx',
      'broken-json',
      'quotation-not-recorded',
      'chapter-head',
    ]) {
      expect(reportOf(name, dos)).toBe(reportOf(name))
    }
  })

  it('of entries may be missing or empty: a story without events is a story', () => {
    const slug = join(root, 'bare')
    mkdirSync(slug)
    const head = readFileSync(join(BROKEN_STORIES, '_good/story.yaml'), 'utf8')
    writeFileSync(join(slug, 'story.yaml'), `${head.slice(0, head.indexOf('corrections:'))}corrections: []\n`)
    writeFileSync(join(slug, 'events.yaml'), '')
    writeFileSync(join(slug, 'claims.yaml'), '# none yet\n')
    const story = readStory('bare', { folder: root, visuals: VISUAL_MODELS })
    expect(story.events.size).toBe(0)
    expect(story.warnings.map(({ message }) => message)).toEqual(['found no chapters, expected "01-name.mdx"'])
  })

  it('must be text', () => {
    const report = reportOf('_good', (folder) =>
      writeFileSync(join(folder, 'events.yaml'), new Uint8Array([0xff, 0xfe, 0x00])),
    )
    expect(report).toBe('stories/_good/events.yaml:1:1  found bytes that are not text, expected a file in UTF-8')
  })
})

it('reports a story that is not there', () => {
  expect(() => readStory('nowhere', { folder: root, visuals: VISUAL_MODELS })).toThrow(StoryError)
  expect(() => readStory('nowhere', { folder: root, visuals: VISUAL_MODELS })).toThrow(
    'nowhere/story.yaml:1:1  found nothing',
  )
})

it('lists the folders that have a story.yaml', () => {
  mkdirSync(join(root, 'zebra'))
  writeFileSync(join(root, 'zebra', 'story.yaml'), '')
  mkdirSync(join(root, 'not-a-story'))
  writeFileSync(join(root, 'model.ts'), '')
  expect(listStories(root).filter((slug) => slug !== 'bare' && slug !== 'dos')).toEqual(['zebra'])
})

it('lists the chapters by their files, so that a preview has a page for a chapter that can’t be read', () => {
  expect(listChapters('_good', BROKEN_STORIES)).toEqual(
    readStory('_good', { folder: BROKEN_STORIES, visuals: VISUAL_MODELS }).chapters.map(({ slug }) => slug),
  )
  expect(() => readStory('broken-mdx', { folder: BROKEN_STORIES, visuals: VISUAL_MODELS })).toThrow(StoryError)
  expect(listChapters('broken-mdx', BROKEN_STORIES)).not.toEqual([])
  expect(listChapters('no-such-story', BROKEN_STORIES)).toEqual([])
})

it('names every user of a source that was deleted, by file and line', () => {
  const files = readdirSync(join(BROKEN_STORIES, '_good'), { recursive: true, encoding: 'utf8' })
  const users = files.flatMap((file) => {
    if (file === 'chapters' || file === 'sources.yaml') return []
    const lines = readFileSync(join(BROKEN_STORIES, '_good', file), 'utf8').split('\n')
    return lines.flatMap((line, index) =>
      line.includes('register-2015') ? [`stories/deleted-source/${file}:${index + 1}:`] : [],
    )
  })
  const report = reportOf('deleted-source')
  expect(users.length).toBeGreaterThan(10)
  expect(users.filter((user) => !report.includes(user))).toEqual([])
})

it('keeps the answers of texts that were read last, and no others', async () => {
  const { rememberLast } = await import('../../model/text/remember')
  const asked: string[] = []
  const remember = rememberLast((text) => {
    asked.push(text)
    return { text }
  }, 2)
  const first = remember('a')
  for (const text of ['b', 'a', 'c', 'a', 'b']) remember(text)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
  expect(remember('a')).toBe(first)
})
