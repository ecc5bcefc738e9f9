/**
 * `npm run import -- <file> [--story=slug] [--as=<kind>] [--field="…"]`: reads what was written elsewhere into a story. What each
 * line lacks is said once for all of them as a flag. Ends with a report of what could not be read.
 */
import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSite } from '../model/read-site'
import { STORIES } from '../model/stories-folder'
import { importInto } from './import/import-into'
import { importStorymap, isStorymap } from './import/read-storymap'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

try {
  const { path, story, kind, given } = readArguments()
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const today = new Date().toISOString().slice(0, 10)
  if (extname(path) === '.json' && isStorymap(text)) {
    const slug = story ?? basename(path, extname(path))
    print(importStorymap(text, slug, { given, today, folder: STORIES }))
    await runTool('tsx', ['scripts/map-data.ts', '--story', slug])
  } else {
    const folder = join(STORIES, chooseStory(story))
    const lines = importInto(folder, { name: basename(path), text, kind, given })
    print(lines)
    if (lines.some((line) => line.startsWith('Not read'))) process.exitCode = 1
  }
  console.log('npm run check says what is still to do.')
} catch (error) {
  stopWith(error)
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

function readArguments() {
  const { values, positionals, tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true })
  const [path, ...more] = positionals
  const [open] = tokens.filter((token) => token.kind === 'option' && token.value === undefined)
  if (path === undefined || more.length > 0 || open)
    throw new Error('expected: npm run import -- <file> --as=<kind> --field="…"   (docs/importing.md)')
  const flags = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  const { story, as: kind, ...given } = flags
  return { path, story, kind, given }
}

/** The story that is named, else the only one. */
function chooseStory(named: string | undefined): string {
  const { stories, front } = readSite()
  const slug = named ?? front
  if (slug !== undefined && stories.includes(slug)) return slug
  throw new Error(
    `found ${named ? `the story "${named}"` : 'no --story'}, expected --story= one of ${stories.join(', ')}`,
  )
}
