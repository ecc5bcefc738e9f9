import { spawnSync } from 'node:child_process'
import { findBrowser, type Machine } from './find-browser'
import { installPackage, mayInstall } from './install-package'

/** A way to get a browser: what it does in one line, and whether it ended well. */
export type Way = { announcement: string; run: () => boolean }

const ADVICE = 'No browser was found: install Chrome or Chromium, or name one in CHROMIUM_PATH, and run npm test again.'

/**
 * The path of a browser; where there is none, it is installed in one of the given ways, each announced before it begins.
 * @throws Error in one line that says what to do, when no way has led to a browser.
 */
export function ensureBrowser(machine: Machine, ways: Way[], say: (line: string) => void = console.log): string {
  const found = findBrowser(machine)
  if (found) return found
  for (const way of ways) {
    say(way.announcement)
    const installed = way.run() ? findBrowser(machine) : undefined
    if (installed) return installed
  }
  throw new Error(ADVICE)
}

/** Playwright's download, then the Debian package where the user may install one. */
export function waysToInstall(): Way[] {
  const playwright = {
    announcement: 'No browser was found. Downloading Playwright’s Chromium into its cache in the home folder …',
    run: () =>
      spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
        stdio: ['ignore', 'inherit', 'inherit'],
      }).status === 0,
  }
  const debian = {
    announcement: 'That did not work. Installing the package chromium with apt-get …',
    run: () => installPackage('chromium'),
  }
  return mayInstall() ? [playwright, debian] : [playwright]
}
