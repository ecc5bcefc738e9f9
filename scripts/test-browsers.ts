/**
 * `npm run test:browsers`: drives the fixture's site in Firefox and WebKitGTK, which the other tests do not open, and holds both to one
 * list of checks. Words after `--` choose among browsers and checks, `--short` those that `npm test` has the time for. Says plainly what
 * could not be tried.
 */
import { BESIDE } from '../tests/browsers/beside'
import type { Check } from '../tests/browsers/check'
import { READING } from '../tests/browsers/reading'
import { openFirefox } from './browsers/open-firefox'
import { openWebkit } from './browsers/open-webkit'
import { Page } from './browsers/page'
import { findCommand } from './find-command'
import { FIXTURE } from './fixture-site'
import { findFreePort } from './free-port'
import { installPackage, mayInstall } from './install-package'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

const CHECKS: Check[] = [...READING, ...BESIDE]
/** What a page that was left had asked for is not missing. */
const OF_LEFT_PAGES = /A ServiceWorker intercepted the request|error loading dynamically imported module/
const SIZE = [1280, 800] as const
/** How long a browser may take to start, and a check to end, ms. */
const LONGEST = 90_000

/** A browser of Debian: the packages that have it, what they bring, and how it is opened. */
const BROWSERS = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    open: () => {
      const command = findCommand('firefox-esr', 'firefox')
      return command && openFirefox(command)
    },
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    open: () => {
      const [driver, screen] = [findCommand('WebKitWebDriver'), findCommand('Xvfb')]
      return driver && screen && openWebkit({ driver, screen })
    },
  },
]

try {
  const isShort = process.argv.includes('--short')
  const words = process.argv.slice(2).flatMap((word) => (word === '--short' ? [] : word.toLowerCase()))
  const names = BROWSERS.map(({ name }) => name.toLowerCase())
  const wanted = words.filter((word) => !names.includes(word))
  const checks = CHECKS.filter(
    (check) => (!isShort || check.isShort) && wanted.every((word) => check.name.toLowerCase().includes(word)),
  )
  const { address, server } = await serveFolder(FIXTURE.OUT_DIR, {
    basePath: FIXTURE.BASE_PATH,
    port: await findFreePort(4460),
  })
  const port = Number(new URL(address).port)
  const network = {
    async off() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
    on: () => new Promise<void>((resolve) => server.listen(port, resolve)),
  }
  let failures = 0
  for (const { name, packages, open } of BROWSERS) {
    if (words.some((word) => names.includes(word)) && !words.includes(name.toLowerCase())) continue
    const opening = open() || (mayInstall() && packages.every(installPackage) ? open() : undefined)
    if (!opening) {
      console.log(`\n${name} was not tried: it comes with the packages ${packages.join(' and ')} of Debian.`)
      continue
    }
    let browser: Awaited<typeof opening>
    try {
      browser = await Promise.race([opening, tooLong()])
    } catch (error) {
      console.log(`\n${name} was not tried: it does not start here. ${(error as Error).message}`)
      continue
    }
    const start = performance.now()
    console.log(`\n${browser.name}`)
    try {
      failures += await tryAll(new Page(browser, address, network), checks)
    } finally {
      await browser.quit()
    }
    console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
  server.closeAllConnections()
  server.close()
  console.log(failures === 0 ? '\nAll checks hold.' : `\n${failures} failed.`)
  process.exit(failures === 0 ? 0 : 1)
} catch (error) {
  stopWith(error)
}

/** How many checks fail. */
async function tryAll(page: Page, checks: readonly Check[]): Promise<number> {
  let failures = 0
  await page.browser.resize(...SIZE)
  for (const check of checks) {
    if (check.isOnPaper && !page.browser.print) {
      console.log(`  –  ${check.name}: not tried, this browser can’t be asked to print`)
      continue
    }
    const start = performance.now()
    const problems = [await findProblem(page, check)]
    // Where browsers share two processors with the rest there is one more try, as for Chromium's tests.
    if (problems[0] && process.env.CI) problems.push(await findProblem(page, check))
    const hasFailed = problems.at(-1) !== undefined
    const again = problems.length > 1 && !hasFailed ? ', when tried again' : ''
    console.log(
      `  ${hasFailed ? '✗' : '✓'}  ${check.name} (${((performance.now() - start) / 1000).toFixed(1)} s${again})`,
    )
    for (const problem of problems) if (problem) console.log(`     ${problem.replaceAll('\n', '\n     ')}`)
    if (hasFailed) failures++
  }
  return failures
}

/** A browser that does not answer ends its start or its check, not the whole run. */
async function tooLong(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, LONGEST))
  throw new Error(`no answer within ${LONGEST / 1000} s`)
}

/** What a check has found, or what the console has said meanwhile. */
async function findProblem(page: Page, check: Check): Promise<string | undefined> {
  try {
    await Promise.race([check.run(page), tooLong()])
    const complaints = (await page.browser.takeComplaints()).filter((complaint) => !OF_LEFT_PAGES.test(complaint))
    return complaints.length > 0 ? complaints.join('\n') : undefined
  } catch (error) {
    const complaints = await page.browser.takeComplaints().catch(() => [])
    await page.browser.resize(...SIZE).catch(() => {})
    return [(error as Error).message, ...complaints].join('\n')
  }
}
