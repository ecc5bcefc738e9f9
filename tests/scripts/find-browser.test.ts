import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from '../../scripts/find-browser'
import { ensureBrowser } from '../../scripts/install-browser'

const machineWith = (files: string[], more: Partial<Machine> = {}): Machine => ({
  environment: { PATH: '/home/reader/bin:/usr/bin' },
  platform: 'linux',
  exists: (path) => files.includes(path),
  playwrightPath: () => '/cache/playwright/chrome',
  ...more,
})

describe('the browser that the tests drive', () => {
  test('is the one that CHROMIUM_PATH names, before all others', () => {
    const environment = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }
    expect(findBrowser(machineWith(['/opt/mine', '/usr/bin/google-chrome'], { environment }))).toBe('/opt/mine')
  })

  test('is never another than CHROMIUM_PATH asked for', () => {
    const environment = { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }
    expect(() => findBrowser(machineWith(['/usr/bin/chromium'], { environment }))).toThrow(
      'CHROMIUM_PATH is "/opt/gone", but there is no such file',
    )
  })

  test('is one on the PATH, before the usual places and Playwright’s own', () => {
    const files = ['/home/reader/bin/chromium', '/opt/google/chrome/chrome', '/cache/playwright/chrome']
    expect(findBrowser(machineWith(files))).toBe('/home/reader/bin/chromium')
  })

  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ])('is found in the usual places of %s', (platform, environment, path) => {
    expect(findBrowser(machineWith([path], { platform, environment }))).toBe(path)
  })

  test('is Playwright’s own where nothing else is installed', () => {
    expect(findBrowser(machineWith(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome')
  })
})

describe('a machine without a browser', () => {
  test('is told what is about to be done, way after way, until one has led to a browser', () => {
    const files: string[] = []
    const said: string[] = []
    const ways = [
      { announcement: 'first way', run: () => false },
      { announcement: 'second way', run: () => files.push('/usr/bin/chromium') > 0 },
      { announcement: 'third way', run: () => true },
    ]
    expect(ensureBrowser(machineWith(files), ways, (line) => said.push(line))).toBe('/usr/bin/chromium')
    expect(said).toEqual(['first way', 'second way'])
  })

  test('hears in one line what to do when no way leads anywhere', () => {
    const ways = [{ announcement: 'a way', run: () => false }]
    expect(() => ensureBrowser(machineWith([]), ways, () => {})).toThrow(
      /^No browser was found: install .* run npm test again\.$/,
    )
  })
})
