import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { FIXTURE, LANGUAGES_SITE } from './scripts/fixture-site'

/** Set by scripts/test.ts. Without it, the fixture site is served on this port, and the real one on the next, for one run. */
const PORT = Number(process.env.TEST_PORT ?? '4173')
/** The sites that are built, each with the tests that are made for it. */
const SITES = [
  { name: 'engine', testDir: 'tests/browser', out: FIXTURE.OUT_DIR, basePath: FIXTURE.BASE_PATH, port: PORT },
  { name: 'acceptance', testDir: 'tests/acceptance', out: 'out', basePath: '', port: PORT + 1 },
]
const LANGUAGES = {
  name: 'languages',
  testDir: 'tests/languages',
  out: LANGUAGES_SITE.OUT_DIR,
  basePath: '',
  port: PORT + 2,
}
/** One site is enough for its own tests. Where none is built, serving says what to build. */
const BUILT = [...SITES, LANGUAGES].filter(({ out }) => existsSync(`${out}/index.html`))
const addressOf = ({ port, basePath }: (typeof SITES)[number]) => `http://localhost:${port}${basePath}/`

export default defineConfig({
  // Files named .test.ts are vitest's.
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Software WebGL and the development server share two processors with the rest: one more try there, reported as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_REPORT
    ? [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_REPORT }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // A worker would answer in the place of what a test has set up; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // The address bar's own page takes seconds of a slow processor for every window.
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [...SITES, LANGUAGES].map((site) => ({
    name: site.name,
    testDir: site.testDir,
    use: { baseURL: addressOf(site) },
  })),
  webServer: (BUILT.length > 0 ? BUILT : SITES).map((site) => ({
    command: 'node --import tsx scripts/serve.ts',
    env: { ...process.env, PORT: String(site.port), OUT_DIR: site.out, BASE_PATH: site.basePath } as Record<
      string,
      string
    >,
    url: addressOf(site),
    reuseExistingServer: false,
    timeout: 30_000,
  })),
})
