import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DESCRIBED, schemaName, writeJsonSchema } from '../model/export/json-schemas'
import { listStories } from '../model/read-story'
import { writeIdSnippets } from './docs/write-snippets'
import { readIds } from './story-ids'

/** Where an editor finds the ids of stories: not in git, since they change with every entry. */
const IDS = '.vscode/ids'
export const ID_SNIPPETS = '.vscode/ids.code-snippets'

/**
 * Writes what completes ids in an editor: for each story its schemas with its own ids, and snippets that offer them in tags. A file that
 * would be the same is left as it is.
 *
 * @param stories The folder of the stories.
 * @param root The folder that `.vscode/` is in.
 */
export function writeIds(stories: string, root = '.'): void {
  const read = listStories(stories).map((slug) => ({ slug, ids: readIds(join(stories, slug)) }))
  for (const { slug, ids } of read) {
    mkdirSync(join(root, IDS, slug), { recursive: true })
    for (const described of DESCRIBED.filter(({ isShared }) => !isShared))
      write(join(root, IDS, slug, schemaName(described.file)), writeJsonSchema(described, ids))
  }
  write(join(root, ID_SNIPPETS), writeIdSnippets(read))
}

function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

/** Takes away what was written for stories that are gone. */
export function forgetIds(root = '.'): void {
  rmSync(join(root, IDS), { recursive: true, force: true })
}
