/**
 * `npm run new story <slug> -- --title="…" --language=en --at=lon,lat`: a story to begin with, and the map of its region. What is
 * not given is asked for in a terminal; elsewhere the title is made of the slug and the language is English.
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { openStory } from '../components/open-story'
import { formatProblem } from '../model/problems'
import { STORIES } from '../model/stories-folder'
import { readCoordinates, writeStory } from './new-story'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { title: { type: 'string' }, language: { type: 'string' }, at: { type: 'string' } },
  })
  const [what, slug, ...more] = positionals
  if (what !== 'story' || slug === undefined || more.length > 0)
    throw new Error('expected: npm run new story <slug> -- --title="…" --language=en --at=lon,lat')
  const title = values.title ?? (await ask('Title', titleOf(slug)))
  const language = values.language ?? (await ask('Language', 'en'))
  const at = readCoordinates(values.at ?? (await ask('Longitude,latitude of its map', '')))
  writeStory(slug, { title, language, at, today: new Date().toISOString().slice(0, 10) }, STORIES)
  console.log(`${STORIES}/${slug}/ is written. Its map:`)
  const code = await runTool('tsx', ['scripts/map-data.ts', '--story', slug])
  if (code !== 0) throw new Error(`its map could not be made: npm run map-data -- --story ${slug}`)
  // Only now: a camera without a map is a problem.
  const { warnings } = openStory(slug, STORIES)
  for (const warning of warnings) console.log(formatProblem(warning))
  console.log(`npm run dev shows it at /${slug}/.`)
} catch (error) {
  stopWith(error)
}

/** Asks in a terminal; elsewhere takes what is usual. */
async function ask(question: string, usual: string): Promise<string> {
  if (!process.stdin.isTTY) return usual
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question}${usual && ` (${usual})`}: `)
  terminal.close()
  return answer.trim() || usual
}

/** `two-bridges` as `Two bridges`. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
