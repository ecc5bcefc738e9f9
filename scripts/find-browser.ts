import { existsSync } from 'node:fs'
import { delimiter, join, posix, win32 } from 'node:path'

/** What the search for a browser asks of the machine, so that a test can answer for it. */
export type Machine = {
  environment: Record<string, string | undefined>
  platform: NodeJS.Platform
  exists: (path: string) => boolean
  /** Where Playwright's own Chromium stands when it has been downloaded. */
  playwrightPath: () => string
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => posix.join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

/**
 * The path of a browser that the tests can drive: `$CHROMIUM_PATH`, an installed Chrome or Chromium, Playwright's own.
 * @throws Error when `$CHROMIUM_PATH` names no file: what was asked for is never replaced in silence.
 */
export function findBrowser(machine: Machine): string | undefined {
  const { environment, exists } = machine
  const wanted = environment.CHROMIUM_PATH
  if (wanted && !exists(wanted)) throw new Error(`CHROMIUM_PATH is "${wanted}", but there is no such file`)
  if (wanted) return wanted
  return [...onPath(machine), ...usualPlaces(machine), machine.playwrightPath()].find((path) => path && exists(path))
}

function onPath({ environment, platform }: Machine): string[] {
  const folders = (environment.PATH ?? environment.Path ?? '').split(platform === 'win32' ? ';' : delimiter)
  const ending = platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name + ending)))
}

function usualPlaces({ environment, platform }: Machine): string[] {
  if (platform !== 'win32') return USUAL_PLACES[platform] ?? []
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return programs.flatMap((program) => roots.flatMap((root) => (root ? [win32.join(root, program)] : [])))
}

/** The machine that this runs on. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test')
  return {
    environment: process.env,
    platform: process.platform,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
  }
}
