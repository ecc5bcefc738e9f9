import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { openStory } from '../../components/open-story'
import { formatProblem } from '../../model/problems'
import { type Problem, StoryError } from '../../model/read-story'

/**
 * Writes a file of a story, reads the story again, and takes the change back when it brings errors that were not there before.
 *
 * @param folder The folder of the story.
 * @throws {Refused} with those errors, one a line.
 */
export function changeStory(folder: string, path: string, text: string): void {
  const added = tryStory(folder, path, text)
  if (added.length > 0) throw new Refused(added)
}

/** A change that would break the story. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super([...problems.map(formatProblem), 'Nothing was written.'].join('\n'))
  }
}

/** The same, with the errors for an answer: none when the change stands. */
export function tryStory(folder: string, path: string, text: string): Problem[] {
  const before = new Set(errorsOf(folder).map(({ file, message }) => `${file} ${message}`))
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  writeFileSync(path, text)
  const added = errorsOf(folder).filter(({ file, message }) => !before.has(`${file} ${message}`))
  if (added.length === 0) return []
  if (old === undefined) rmSync(path)
  else writeFileSync(path, old)
  return added
}

function errorsOf(folder: string): Problem[] {
  try {
    openStory(basename(folder), dirname(folder))
    return []
  } catch (error) {
    if (error instanceof StoryError) return error.problems.filter(({ severity }) => severity === 'error')
    throw error
  }
}
