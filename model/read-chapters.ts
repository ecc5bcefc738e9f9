import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkLetters } from './check-letters'
import type { Ids } from './ids'
import type { Known } from './known'
import { KINDS } from './nouns/entry-kinds'
import type { Report } from './problems'
import { type Chapter, readChapter } from './read-scenes'
import { readText } from './read-text'
import { STORIES } from './stories-folder'

const NAME = /^(\d{2,})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/

/**
 * Reads all chapters of a story, in order.
 *
 * @param path The folder of the chapters, which may be missing.
 * @param name The same folder as problems name it.
 */
export function readChapters(path: string, name: string, known: Known, ids: Ids, report: Report): Chapter[] {
  const chapters: Chapter[] = []
  const numbers = new Map<number, string>()
  const entries = filesIn(path)
  if (entries.length === 0) report.warn({ file: name, line: 1, column: 1 }, 'found no chapters, expected "01-name.mdx"')
  for (const entry of entries) {
    const file = `${name}/${entry}`
    const where = { file, line: 1, column: 1 }
    const [, digits, slug] = NAME.exec(entry) ?? []
    if (digits === undefined || slug === undefined) {
      report.error(
        where,
        `found "${entry}", expected a chapter's name: two figures or more, a hyphen, a word: "01-name.mdx"`,
      )
      continue
    }
    const number = Number(digits)
    const other = numbers.get(number)
    if (other) report.error(where, `found number ${digits} again, expected one that "${other}" does not have`)
    numbers.set(number, entry)
    ids.define('chapter', slug, where)
    const text = readText(join(path, entry), file, report)
    if (text === undefined) ids.markBroken(KINDS.chapter)
    else {
      checkLetters(text, file, known.hasLetter, report)
      const chapter = readChapter({ file, slug, number, text }, known, ids, report)
      if (chapter) chapters.push(chapter)
    }
  }
  return chapters
}

/** The file of a chapter below the story's folder: `chapters/02-barges.mdx`. */
export function fileOfChapter({ number, slug }: { number: number; slug: string }): string {
  return `chapters/${String(number).padStart(2, '0')}-${slug}.mdx`
}

/** The slug that the name of a chapter's file has: `quay` of `01-quay.mdx`. Whether it is a good one, the check says. */
export function chapterOf(file: string): string {
  return file.replace(/^\d+-|\.mdx$/g, '')
}

/**
 * The slugs of a story's chapters, in order, by the names of their files alone: a chapter with errors is among them.
 *
 * @param folder Where the stories are; that of this site without it.
 */
export function listChapters(slug: string, folder = STORIES): string[] {
  return filesIn(join(folder, slug, KINDS.chapter)).flatMap((entry) => NAME.exec(entry)?.[2] ?? [])
}

/** Names of the files in a folder, in order (`99-…` before `100-…`), without hidden ones. None when the folder is missing, or is a file. */
export function filesIn(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((entry) => !entry.startsWith('.'))
      .sort()
      .sort((a, b) => numberOf(a) - numberOf(b))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

/** The number that a name begins with; names without one come last. */
function numberOf(name: string): number {
  const [digits] = /^\d+/.exec(name) ?? []
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}
