import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BROKEN_STORIES, reportOf } from './broken-stories'

const names = readdirSync(BROKEN_STORIES).filter((name) => !name.startsWith('_'))

describe('broken stories', () => {
  it('are found', () => expect(names.length).toBeGreaterThan(30))

  it('rest on a story without any problem', () => expect(reportOf('_good')).toBe(''))

  it.each(names)('%s', (name) => {
    const expected = readFileSync(join(BROKEN_STORIES, name, 'expected.txt'), 'utf8').trimEnd()
    expect(expected).not.toBe('')
    expect(reportOf(name)).toBe(expected)
  })
})
