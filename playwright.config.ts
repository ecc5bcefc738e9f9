import { defineConfig } from '@playwright/test'

/** Set by scripts/test.ts. Without it, the site is served on this port for one run of `npx playwright test`. */
const PORT = process.env.TEST_PORT ?? '4173'
const BASE_PATH = process.env.BASE_PATH ?? ''

export default defineConfig({
  testDir: 'tests/browser',
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
    baseURL: `http://localhost:${PORT}${BASE_PATH}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
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
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { ...process.env, PORT } as Record<string, string>,
    url: `http://localhost:${PORT}${BASE_PATH}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
