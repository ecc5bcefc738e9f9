import { join } from 'node:path'
import { KINDS } from '../../model/nouns/entry-kinds'
import { filesIn } from '../../model/read-chapters'

/** The path of a chapter that comes after all others of a story. @param folder That of the story. */
export function nextChapter(folder: string, slug: string): string {
  const chapters = join(folder, KINDS.chapter)
  const numbers = filesIn(chapters).map((file) => Number.parseInt(file, 10) || 0)
  return join(chapters, `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${slug}.mdx`)
}
