/**
 * `npm run bench:scale`: makes stories of 100 and of 500 scenes from the fixture, checks and builds them, changes a sentence of the
 * longer one and builds it again, and prints processor time and memory beside what is asked. It fails nothing but what does not run.
 * `-- --no-build` only checks them; `-- --keep-figures` does not draw figures anew that a bench before this one has drawn.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStory, type StorySize } from './bench/make-story'
import { measureRun, type Run } from './bench/measure-run'
import { stopWith } from './stop-with'

const FOLDER = join('.cache', 'scale')
const SHORT: StorySize = { scenes: 100, events: 400, chapters: 24 }
const LONG: StorySize = { scenes: 500, events: 2000, chapters: 120 }
/** What is asked, in seconds of processor and bytes. */
const ASKED = { check: 1.2, build: 12, again: 25, peak: 2 * 1024 ** 3 }

type Row = { what: string; measured: string; asked: string }

try {
  for (const size of [SHORT, LONG]) makeStory(join(storiesOf(size), slugOf(size)), size)
  const rows = await benchCheck()
  if (!process.argv.includes('--no-build')) rows.push(...(await benchBuild()))
  console.log(`\n${formatRows([{ what: '', measured: 'measured', asked: 'asked' }, ...rows])}`)
} catch (error) {
  stopWith(error)
}

async function benchCheck(): Promise<Row[]> {
  const runs: Run[] = []
  for (const size of [SHORT, LONG])
    runs.push(await measureRun('tsx', ['scripts/check.ts', '--accept'], { STORIES_DIR: storiesOf(size) }))
  return [...describeRuns('check', runs, ASKED.check)]
}

async function benchBuild(): Promise<Row[]> {
  const runs: Run[] = []
  for (const size of [SHORT, LONG]) {
    if (!process.argv.includes('--keep-figures'))
      for (const kept of [slugOf(size), `${slugOf(size)}.json`])
        rmSync(join('.cache', 'figures', kept), { recursive: true, force: true })
    // From nothing: what Next and we have kept of the build before goes too.
    for (const kept of [
      outOf(size),
      join('.next', 'cache'),
      join('.cache', 'cards'),
      join('.cache', 'compressed', outOf(size)),
    ])
      rmSync(kept, { recursive: true, force: true })
    runs.push(await build(size))
  }
  changeSentence(LONG)
  const again = await build(LONG)
  return [
    ...describeRuns('build', runs, ASKED.build),
    { what: 'build after a sentence has changed', measured: seconds(again), asked: `under ${ASKED.again} s` },
    { what: 'most memory in a build', measured: megabytes([...runs, again]), asked: `${ASKED.peak / 1024 ** 2} MB` },
  ]
}

function build(size: StorySize): Promise<Run> {
  // As on a writer's own machine, where Next keeps what it has compiled for the next build.
  const environment = { STORIES_DIR: storiesOf(size), OUT_DIR: outOf(size), BASE_PATH: '', SITE_URL: '', CI: '' }
  return measureRun('tsx', ['scripts/build.ts'], environment)
}

/** What both took, and what a hundred scenes more take. */
function describeRuns(what: string, [short, long]: readonly Run[], asked: number): Row[] {
  if (!short || !long) return []
  const more = (long.processorSeconds - short.processorSeconds) / ((LONG.scenes - SHORT.scenes) / 100)
  return [
    { what: `${what}, ${SHORT.scenes} scenes`, measured: seconds(short), asked: '' },
    { what: `${what}, ${LONG.scenes} scenes`, measured: seconds(long), asked: '' },
    { what: `${what}, each 100 scenes more`, measured: `${more.toFixed(2)} s`, asked: `${asked} s` },
  ]
}

/** The first sentence that stands in a chapter in the middle gets a word more. */
function changeSentence(size: StorySize): void {
  const chapters = join(storiesOf(size), slugOf(size), 'chapters')
  const files = readdirSync(chapters)
  const file = join(chapters, files[Math.floor(files.length / 2)] ?? '')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\nWhat is told here again/, '\nAll that is told here again'))
}

function slugOf({ scenes }: StorySize): string {
  return `long-${scenes}`
}

function storiesOf(size: StorySize): string {
  return join(FOLDER, slugOf(size))
}

function outOf(size: StorySize): string {
  return `out-scale-${size.scenes}`
}

function seconds({ processorSeconds }: Run): string {
  return `${processorSeconds.toFixed(1)} s`
}

function megabytes(runs: readonly Run[]): string {
  return `${Math.round(Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1024 ** 2)} MB`
}

function formatRows(rows: readonly Row[]): string {
  const width = (key: keyof Row) => Math.max(...rows.map((row) => row[key].length))
  const [first, second] = [width('what'), width('measured')]
  return rows
    .map((row) => `${row.what.padEnd(first)}  ${row.measured.padStart(second)}  ${row.asked}`.trimEnd())
    .join('\n')
}
