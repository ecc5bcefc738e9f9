/**
 * `npm run new <kind> <id> -- --field="…"`: a story to begin with and the map of its region, or something new in a story. Every
 * field is a flag; what must be said and isn't is asked for in a terminal, and named elsewhere. Without a kind it lists them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { openStory } from '../components/open-story'
import { formatProblem } from '../model/problems'
import { readSite } from '../model/read-site'
import { STORIES } from '../model/stories-folder'
import { suggest } from '../model/suggest'
import { ask } from './new/ask'
import { NEW } from './new/kinds'
import { makeNew } from './new/make'
import { BEGINNING, readCoordinates, writeStory } from './new-story'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

const today = new Date().toISOString().slice(0, 10)

try {
  const [kind, ...rest] = process.argv.slice(2)
  if (kind === undefined) listKinds()
  else if (kind === 'story') await newStory(rest)
  else if (Object.hasOwn(NEW, kind)) await newThing(kind, rest)
  else
    throw new Error(
      `unknown kind "${kind}"${suggest(kind, ['story', ...Object.keys(NEW)], 'one that npm run new lists')}`,
    )
} catch (error) {
  stopWith(error)
}

function listKinds(): void {
  console.log('npm run new <kind> <id> -- --field="…"   (npm run new <kind> -- --help names its fields)\n')
  console.log(`  ${'story'.padEnd(11)}a story to begin with, and the map of its region`)
  for (const [kind, { says }] of Object.entries(NEW)) console.log(`  ${kind.padEnd(11)}${says}`)
}

async function newThing(kind: string, args: string[]): Promise<void> {
  const fields = NEW[kind]?.fields ?? []
  const { positionals, values } = readFlags({
    args,
    allowPositionals: true,
    options: {
      story: { type: 'string' },
      help: { type: 'boolean' },
      ...Object.fromEntries(fields.map(({ name }) => [name, { type: 'string' as const }])),
    },
  })
  if (values.help) {
    for (const { name, isRequired, says, written } of fields)
      console.log(`  --${name}${isRequired ? '' : '?'}  ${says} ${written}`.trimEnd())
    return
  }
  const folder = join(STORIES, await chooseStory(values.story))
  const given: Record<string, string> = {}
  for (const [name, value] of Object.entries(values))
    if (typeof value === 'string' && name !== 'story') given[name] = value
  if (positionals[0] !== undefined) given.id = positionals[0]
  for (const { name, isRequired, says } of fields) {
    if (isRequired && given[name] === undefined) given[name] = await ask(`${name}: ${says}\n`, '')
    if (given[name] === '') delete given[name]
  }
  const missing = fields.filter(({ name, isRequired }) => isRequired && given[name] === undefined)
  if (missing.length > 0)
    throw new Error(
      ['found no', ...missing.map(({ name, says, written }) => `  --${name}  ${says} ${written}`.trimEnd())].join('\n'),
    )
  for (const line of makeNew(kind, folder, given, today)) console.log(line)
}

/** As Node reads flags; one that is not there is told with the nearest that is. */
function readFlags<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const known = Object.keys(config.options ?? {})
  const lost = config.args
    ?.filter((one) => one.startsWith('--') && one !== '--')
    .map((one) => one.slice(2).split('=')[0] ?? '')
    .find((name) => !known.includes(name))
  if (lost !== undefined)
    throw new Error(
      `unknown flag --${lost}${suggest(lost, known, 'one that --help after -- names').replaceAll('"', '')}`,
    )
  return parseArgs(config)
}

/** The story that is named, else the one that has the front page. */
async function chooseStory(named: string | undefined): Promise<string> {
  const { stories, front } = readSite()
  const slug = named ?? front ?? (await ask(`Story (${stories.join(', ')})`, ''))
  if (slug && existsSync(join(STORIES, slug, 'story.yaml'))) return slug
  throw new Error(`found ${slug ? `the story "${slug}"` : 'no story'}, expected --story= one of ${stories.join(', ')}`)
}

async function newStory(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { positionals, values } = readFlags({
    args,
    allowPositionals: true,
    options: { title: text, language: text, at: text, from: text, to: text, help: { type: 'boolean' } },
  })
  if (values.help) {
    for (const [name, says] of Object.entries(BEGINNING)) console.log(`  --${name}  ${says}`)
    return
  }
  const [slug, ...more] = positionals
  if (slug === undefined || more.length > 0)
    throw new Error('expected: npm run new story <slug> -- --title="…" --language=en --at=lon,lat')
  const title = values.title ?? (await ask('Title', titleOf(slug)))
  const language = values.language ?? (await ask('Language', 'en'))
  const at = readCoordinates(values.at ?? (await ask('Longitude,latitude of its map', '')))
  writeStory(slug, { title, language, at, today, from: values.from, to: values.to }, STORIES)
  console.log(`${STORIES}/${slug}/ is written. Its map:`)
  const code = await runTool('tsx', ['scripts/map-data.ts', '--story', slug])
  if (code !== 0) throw new Error(`its map could not be made: npm run map-data -- --story ${slug}`)
  // So that an editor knows its files and its ids.
  await runTool('tsx', ['scripts/schemas.ts'])
  // Only now: a camera without a map is a problem.
  const { warnings } = openStory(slug, STORIES)
  for (const warning of warnings) console.log(formatProblem(warning))
  console.log(`npm run dev shows it at /${slug}/.`)
}

/** `two-bridges` as `Two bridges`. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
