/**
 * `npm test`: everything that must hold, cheapest first. Stops at the first step that fails. `npm run test:thorough` builds both sites
 * and runs the browser tests that it leaves out: more sizes, pages and chapters of what it tries on some.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { sumReports } from './count-tests'
import { thisMachine } from './find-browser'
import { REAL } from './fixture-site'
import { findFreePort } from './free-port'
import { ensureBrowser, waysToInstall } from './install-browser'
import { runTool } from './run-tool'

const VITEST_REPORT = '.cache/tests/vitest.json'
const PLAYWRIGHT_REPORT = '.cache/tests/playwright.json'

const isThorough = process.argv.includes('--thorough')

type Step = { name: string; run: () => Promise<number> }

const checks: Step[] = [
  { name: 'Style and imports (biome)', run: () => runTool('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'Style sheets (stylelint)', run: () => runTool('stylelint', ['{app,components}/**/*.css']) },
  // Next writes next-env.d.ts, which the type check needs and git does not hold.
  { name: 'Types of routes (next typegen)', run: () => runTool('next', ['typegen']) },
  { name: 'Types (tsc)', run: () => runTool('tsc', ['--noEmit', '-p', '.']) },
  { name: 'Unused code (knip)', run: () => runTool('knip', ['--no-progress']) },
  { name: 'Story (npm run check)', run: () => runTool('tsx', ['scripts/check.ts']) },
  {
    name: 'Unit tests (vitest)',
    run: () =>
      runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]),
  },
]
const steps: Step[] = [
  ...(isThorough ? [] : checks),
  { name: 'Build of the fixture story', run: () => runTool('tsx', ['scripts/build-fixture.ts']) },
  { name: 'Build', run: () => runTool('tsx', ['scripts/build.ts'], REAL) },
  { name: 'Web servers (nginx, Caddy)', run: () => runTool('tsx', ['scripts/test-deploy.ts']) },
  { name: 'Browser tests (playwright)', run: runBrowserTests },
  {
    name: 'Firefox and WebKitGTK',
    run: () => runTool('tsx', ['scripts/test-browsers.ts', ...(isThorough ? [] : ['--short'])]),
  },
]

mkdirSync('.cache/tests', { recursive: true })
for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true })

let failed: string | undefined
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const code = await step.run().catch(report)
  if (code === 0) continue
  failed = step.name
  break
}
const counts = sumReports(VITEST_REPORT, PLAYWRIGHT_REPORT)
// A step that counts no tests is one failure when it fails.
if (failed && counts.failed === 0) counts.failed = 1
console.log(failed ? `\nStopped at: ${failed}` : '\nEvery step has passed.')
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(failed ? 1 : 0)

async function runBrowserTests(): Promise<number> {
  const machine = await thisMachine()
  const browser = ensureBrowser(machine, waysToInstall())
  console.log(`Browser: ${browser}`)
  const port = String(await findFreePort(4173))
  // The site in pseudo-languages is built by a command of its own.
  const projects = ['--project=engine', '--project=acceptance']
  return runTool('playwright', ['test', ...projects, isThorough ? '--grep' : '--grep-invert', '@thorough'], {
    CHROMIUM_PATH: browser,
    TEST_PORT: port,
    PLAYWRIGHT_REPORT,
  })
}

function report(error: unknown): number {
  console.error(error instanceof Error ? error.message : error)
  return 1
}
