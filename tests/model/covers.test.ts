import { expect, it } from 'vitest'
import type { Covers } from '../../model/covers'
import { formatProblem } from '../../model/problems'
import { readStory, StoryError } from '../../model/read-story'
import { BROKEN_STORIES } from './broken-stories'

function problems(covers: Covers): string[] {
  try {
    return readStory('_good', { folder: BROKEN_STORIES, covers }).warnings.map(formatProblem)
  } catch (error) {
    if (error instanceof StoryError) return error.problems.map(formatProblem)
    throw error
  }
}

it('asks of every camera whether map data serve it, each in its form', () => {
  const asked: string[] = []
  expect(problems((camera, form) => void asked.push(`${form} ${camera.center.join(' ')} ${camera.zoom}`))).toEqual([])
  expect(asked).toEqual(['wide 30.9 49.2 7', 'narrow 30.9 49.2 6', 'inset 31 49 12'])
})

it('refuses a camera that none serves, with file and line', () => {
  expect(
    problems((_camera, form) => (form === 'inset' ? 'where no sheet is, expected one of them' : undefined)),
  ).toEqual([
    'broken-stories/_good/chapters/01-bridge.mdx:10:51  inset: found a camera where no sheet is, expected one of them',
  ])
})
