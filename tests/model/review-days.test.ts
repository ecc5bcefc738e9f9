import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkCorrections } from '../../model/check-days'
import { parseDate } from '../../model/dates'
import { Report } from '../../model/problems'
import { readStory, type Story } from '../../model/read-story'
import { beyondRail, reviewDays } from '../../model/review-days'
import { BROKEN_STORIES } from './broken-stories'

/** The good story with some words of its files changed. */
function changed(file: string, from: string, to: string): Story {
  const folder = mkdtempSync(join(tmpdir(), 'days-'))
  try {
    cpStory(folder)
    const path = join(folder, 'good', file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
    return readStory('good', { folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const cpStory = (folder: string) => cpSync(join(BROKEN_STORIES, '_good'), join(folder, 'good'), { recursive: true })
const messages = (story: Story) => reviewDays(story).map(({ message }) => message)

it('a scene, its events and their words of one day are not named', () => {
  expect(messages(readStory('_good', { folder: BROKEN_STORIES }))).toEqual([])
  expect(messages(changed('events.yaml', 'opens to carts.', 'opens to carts on 3 May.'))).toEqual([])
})

it('an event that was moved to another day than its scene is named at the scene', () => {
  expect(reviewDays(changed('events.yaml', 'date: 2015-05', 'date: 2015-07-24'))).toEqual([
    {
      file: 'chapters/01-bridge.mdx',
      id: 'opening',
      message: 'scene "opening" is dated 2015-05, and none of the events of its claims is: "bridge-opens" (2015-07-24)',
    },
  ])
})

it('an event whose own words give another day is named', () => {
  expect(messages(changed('events.yaml', 'opens to carts.', 'opens to carts on 14 June 2015.'))).toEqual([
    'event "bridge-opens" is dated 2015-05, and its words say 14 June 2015',
  ])
})

it('scenes beyond the rail are counted', () => {
  expect(beyondRail(readStory('_good', { folder: BROKEN_STORIES }))).toEqual([])
  expect(beyondRail(changed('story.yaml', 'from: 2015-01', 'from: 2015-07'))).toEqual([
    { id: 'opening', date: '2015-05', file: 'chapters/01-bridge.mdx' },
  ])
})

it('corrections stand newest first', () => {
  const story = readStory('_good', { folder: BROKEN_STORIES })
  const [correction] = story.corrections
  const earlier = parseDate('2026-01-02')
  if (!correction || !('date' in earlier)) throw new Error('no correction')
  const report = new Report()
  const where = (path: readonly PropertyKey[]) => ({ file: 'story.yaml', line: Number(path[1]), column: 1 })
  checkCorrections({ ...story, corrections: [{ ...correction, date: earlier.date }, correction] }, where, report)
  expect(report.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 found a correction of 2026-01-15 below one of 2026-01-02, expected the newest first',
  ])
})
