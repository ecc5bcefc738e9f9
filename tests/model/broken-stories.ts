import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { coveredBy } from '../../model/check-letters'
import { formatProblem } from '../../model/problems'
import { readStory, StoryError } from '../../model/read-story'
import coverage from '../../public/fonts/coverage.json'

/** Small stories, each with its planted errors; a broken one holds only the files that differ from `_good`. */
export const BROKEN_STORIES = join(import.meta.dirname, '../broken-stories')

/**
 * Lays the files of a broken story over the good one, and reads the result as `stories/<name>`.
 *
 * @param change Changes the story's folder further, before it is read.
 * @returns The report, warnings included, one problem a line; empty when nothing is wrong.
 */
export function reportOf(name: string, change: (folder: string) => void = () => {}): string {
  const root = mkdtempSync(join(tmpdir(), 'story-'))
  const story = join(root, 'stories', name)
  try {
    // What is a folder in the broken one must not be a file of the good one.
    const isFile = (path: string) =>
      !isFolder(join(BROKEN_STORIES, name, relative(join(BROKEN_STORIES, '_good'), path)))
    const filter = (path: string) => isFolder(path) || isFile(path)
    cpSync(join(BROKEN_STORIES, '_good'), story, { recursive: true, filter })
    cpSync(join(BROKEN_STORIES, name), story, { recursive: true, filter: (path) => !path.endsWith('expected.txt') })
    change(story)
    return readStory(name, {
      folder: join(root, 'stories'),
      visuals: VISUAL_MODELS,
      hasLetter: coveredBy(coverage.letters),
    })
      .warnings.map(formatProblem)
      .join('\n')
  } catch (error) {
    if (error instanceof StoryError) return error.message
    throw error
  } finally {
    rmSync(root, { recursive: true })
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
