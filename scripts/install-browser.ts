import { spawnSync } from 'node:child_process'
import { findBrowser, type Machine } from './find-browser'

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
export function waysToInstall(machine: Machine): Way[] {
  const playwright = {
    announcement: 'No browser was found. Downloading Playwright’s Chromium into its cache in the home folder …',
    run: () => succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
  }
  const debian = {
    announcement: 'That did not work. Installing the package chromium with apt-get …',
    run: () => succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']),
  }
  const mayInstall = process.getuid?.() === 0 && machine.exists('/usr/bin/apt-get')
  return mayInstall ? [playwright, debian] : [playwright]
}

function succeeds(command: string, args: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
}
