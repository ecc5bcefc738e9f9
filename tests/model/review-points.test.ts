import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readStory } from '../../model/read-story'
import { reviewPoints } from '../../model/review-points'
import { BROKEN_STORIES } from './broken-stories'

const root = mkdtempSync(join(tmpdir(), 'points-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What is said of the good story when its last source, which only a claim names, has one point. */
function review(name: string, point: string): string[] {
  const folder = join(root, name)
  cpSync(join(BROKEN_STORIES, '_good'), join(folder, 'bridges'), { recursive: true })
  const path = join(folder, 'bridges', 'sources.yaml')
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}  points:\n    - { at: page 1, says: A visitor built it, ${point} }\n`,
  )
  return reviewPoints(readStory('bridges', { folder })).map(({ id, message }) => `${id}: ${message}`)
}

describe('a point of a source', () => {
  it('is told by a claim that rests on the source, and by a scene that makes this claim', () => {
    expect(review('claim', 'told: [visitor-built]')).toEqual([])
    expect(review('scene', 'told: [opening]')).toEqual([])
  })

  it('is not told by what does not rest on the source', () => {
    expect(review('other', 'told: [opened-in-may, visitor-built]')).toEqual([
      'paper-2021: points: found "opened-in-may" as telling it, which does not rest on "paper-2021"',
    ])
    expect(review('event', 'told: [bridge-opens]')).toHaveLength(1)
  })

  it('may be left out with a reason, and has either of both', () => {
    expect(review('left', 'left: Nobody asks.')).toEqual([])
    expect(() => review('neither', 'told: []')).toThrow(
      /told: found an empty list, expected either where it is told, or why/,
    )
    expect(() => review('both', 'told: [opening], left: Nobody asks.')).toThrow(/expected either where it is told/)
  })

  it('names what there is', () => {
    expect(() => review('unknown', 'told: [openin]')).toThrow(/opening/)
  })
})
