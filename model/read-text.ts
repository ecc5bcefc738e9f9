import { readFileSync, statSync } from 'node:fs'
import type { Report } from './problems'
import { findConflicts } from './text/find-conflicts'
import { findControls, withoutControls } from './text/find-controls'

/** Why a file can't be opened, by the system's word. */
const REASONS: Record<string, string> = {
  EISDIR: 'found a folder, expected a file',
  EACCES: 'found a file that may not be read, expected one that may',
  EPERM: 'found a file that may not be read, expected one that may',
  ELOOP: 'found a link that leads to itself, expected a file',
  ENOENT: 'found a link to what is not there, expected a file',
}

/** More than a file of two thousand entries has (the largest of the real story: 0.25 MB); far more is no story, and takes minutes. */
const LARGEST = 4e6

/**
 * Text of a UTF-8 file with `\n` at line ends, without a byte-order mark and without characters that can't be seen.
 *
 * @returns undefined when it can't be read as one text: the problem is in the report, and nothing that follows from it.
 */
export function readText(path: string, file: string, report: Report): string | undefined {
  const text = decode(path, file, report)
  if (text === undefined) return undefined
  const conflicts = findConflicts(text)
  const controls = findControls(text)
  for (const { message, ...place } of [...conflicts, ...controls]) report.error({ file, ...place }, message)
  return conflicts.length > 0 ? undefined : withoutControls(text)
}

function decode(path: string, file: string, report: Report): string | undefined {
  const where = { file, line: 1, column: 1 }
  try {
    const { size } = statSync(path)
    if (size > LARGEST) {
      report.error(where, `found a file of ${(size / 1e6).toFixed(1)} MB, expected at most ${LARGEST / 1e6} MB`)
      return undefined
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll(/\r\n?/g, '\n')
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
    if (reason) report.error(where, reason)
    else if (error instanceof TypeError) report.error(where, 'found bytes that are not text, expected a file in UTF-8')
    else throw error
    return undefined
  }
}
