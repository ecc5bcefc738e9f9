/**
 * Warnings that an editor has looked at and lets stand, so that a new one is seen: one line each in `.accepted-warnings` of the
 * story's folder, without the number of its line, which changes with every edit.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/problems'

const FILE = '.accepted-warnings'
const HEAD = '# Warnings that were looked at and may stand. Written by: npm run check -- --accept\n'

/** @param folder The folder of the story. */
function readAccepted(folder: string): Set<string> {
  const path = join(folder, FILE)
  if (!existsSync(path)) return new Set()
  return new Set(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')),
  )
}

/** Takes warnings as they are now for accepted, and forgets those that are gone. Without any the file goes too. */
export function acceptWarnings(folder: string, warnings: readonly Problem[]): void {
  const lines = [...new Set(warnings.map((warning) => lineOf(warning, folder)))].sort()
  const path = join(folder, FILE)
  if (lines.length > 0) writeFileSync(path, `${HEAD}${lines.join('\n')}\n`)
  else rmSync(path, { force: true })
}

/** Parts the warnings of a story into new ones and accepted ones, and counts accepted ones that are gone. */
export function partWarnings(
  folder: string,
  warnings: readonly Problem[],
): { fresh: Problem[]; accepted: Problem[]; gone: number } {
  const lines = readAccepted(folder)
  const isAccepted = (warning: Problem) => lines.has(lineOf(warning, folder))
  const accepted = warnings.filter(isAccepted)
  const met = new Set(accepted.map((warning) => lineOf(warning, folder)))
  return { fresh: warnings.filter((warning) => !isAccepted(warning)), accepted, gone: lines.size - met.size }
}

/** `events.yaml  event "x" …`: the file below the folder of its story, and the message. */
function lineOf({ file, message }: Problem, folder: string): string {
  const slug = folder.split(/[\\/]/).at(-1) ?? ''
  // How many there are of a kind changes with every entry.
  const kind = message.replace(/: \d+, this one first$/, '')
  return `${file.slice(file.indexOf(`${slug}/`) + slug.length + 1)}  ${kind}`
}
