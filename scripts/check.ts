/**
 * `npm run check`: reads stories and prints every problem in them, all stories when none is named: `npm run check -- slug`. Errors
 * come last, where they are seen first; warnings that were accepted are counted. `--all` prints them too, `--accept` accepts
 * those of now, `--json` prints one JSON object, `--watch` checks again at every change until it is stopped.
 *
 * Ends with 0 when no story has an error (warnings don't count), 1 when one has, 2 when it was called wrongly.
 * `DOCUMENTS_DIR` names a folder with texts of sources: quotations that end before a clause of their sentence there are named.
 */
import { watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStory } from '../components/open-story'
import { formatProblem } from '../model/problems'
import { readSite } from '../model/read-site'
import { listStories, type Problem, StoryError } from '../model/read-story'
import { reviewEvidence } from '../model/review-evidence'
import { STORIES } from '../model/stories-folder'
import { suggest } from '../model/suggest'
import { acceptWarnings, partWarnings } from './accepted-warnings'

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const CALM = 150

const { all, accept, json, watch: isWatching, named } = readArguments()
if (isWatching) watchStories()
else process.exitCode = check()

/** @returns The exit code. */
function check(): number {
  const stories = named.length > 0 ? named : listStories()
  const whole = named.length > 0 ? [] : problemsOf(readWhole)
  const read = stories.map((slug) => {
    const problems = problemsOf(() => readSlug(slug))
    const warnings = problems.filter(({ severity }) => severity === 'warning')
    const errors = problems.filter(({ severity }) => severity === 'error')
    const folder = join(STORIES, slug)
    // A story with errors is not read to its end, so that warnings are missing.
    if (accept && errors.length === 0) acceptWarnings(folder, warnings)
    return { errors, ...partWarnings(folder, warnings) }
  })
  const errors = [...whole, ...read.flatMap((one) => one.errors)]
  const [fresh, accepted] = [read.flatMap((one) => one.fresh), read.flatMap((one) => one.accepted)]
  const gone = errors.length > 0 ? 0 : read.reduce((sum, one) => sum + one.gone, 0)
  if (json) printJson(stories, [...accepted, ...fresh, ...errors], new Set(accepted))
  else print(stories.length, { errors, fresh, accepted, gone })
  return errors.length > 0 ? 1 : 0
}

function print(
  stories: number,
  { errors, fresh, accepted, gone }: { errors: Problem[]; fresh: Problem[]; accepted: Problem[]; gone: number },
): void {
  for (const problem of [...(all ? accepted : []), ...fresh, ...errors]) console.log(formatProblem(problem))
  const old = accepted.length > 0 ? `, ${accepted.length} accepted before${all ? '' : ' (--all shows them)'}` : ''
  const lost = gone > 0 ? `; ${count(gone, 'accepted one is', 'accepted ones are')} gone (--accept forgets them)` : ''
  console.log(
    `${count(stories, 'story', 'stories')}: ${count(errors.length, 'error', 'errors')}, ${count(fresh.length, 'warning', 'warnings')}${old}${lost}`,
  )
}

function printJson(stories: readonly string[], problems: readonly Problem[], accepted: ReadonlySet<Problem>): void {
  const listed = problems.map((problem) => ({ ...problem, accepted: accepted.has(problem) }))
  console.log(JSON.stringify({ stories, problems: listed }, null, 2))
}

function watchStories(): void {
  let timer: NodeJS.Timeout | undefined
  const again = () => {
    console.log(`\n${new Date().toTimeString().slice(0, 8)}`)
    check()
  }
  again()
  watch(STORIES, { recursive: true }, (_event, file) => {
    // What --accept writes is no change.
    if (file?.endsWith('.accepted-warnings')) return
    clearTimeout(timer)
    timer = setTimeout(again, CALM)
  })
}

/** What a reading has to say, or every problem that stopped it. */
function problemsOf(read: () => Problem[]): Problem[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof StoryError) return error.problems
    throw error
  }
}

function readSlug(slug: string): Problem[] {
  const story = openStory(slug)
  return [...story.warnings, ...reviewEvidence(story, STORIES, process.env.DOCUMENTS_DIR)]
}

function readWhole(): Problem[] {
  readSite()
  return []
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Ends with 2 in one line, when an option or a story is not there. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    })
    const known = listStories()
    const lost = positionals.find((slug) => !known.includes(slug))
    if (lost !== undefined) throw new Error(`unknown story "${lost}"${suggest(lost, known, known.join(', '))}`)
    return { ...values, named: positionals }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
