import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'

/** tsx wraps named functions in a call of its own (esbuild's keepNames), which pages do not know: they get it before anything else. */
export const NAMES = 'globalThis.__name = (value) => value'

/** A kind of reader's machine. Rates in bytes per second, `latency` in ms, `slowdown` of the processor as a factor. */
export type Profile = {
  name: string
  context: BrowserContextOptions
  slowdown: number
  network?: { downloadThroughput: number; uploadThroughput: number; latency: number }
}

export const PHONE: Profile = {
  name: 'phone',
  context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  slowdown: 4,
  // 1.6 Mbit/s down, 0.75 up, 150 ms: the "slow 4G" that Lighthouse simulates.
  network: { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 },
}

export const DESKTOP: Profile = {
  name: 'desktop',
  context: { viewport: { width: 1440, height: 900 } },
  slowdown: 1,
}

/**
 * Opens a browser to measure in. With every window Chromium loads a page of its own for its address bar, which takes a
 * processor for two seconds just while our page loads: it is turned off.
 */
export function openBrowser(executablePath: string, ...args: string[]): Promise<Browser> {
  const quiet = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'
  return chromium.launch({ executablePath, args: ['--no-sandbox', quiet, ...args] })
}

/** Opens an empty page on such a machine, with a cold cache; whoever asked closes its context. */
export async function openPage(browser: Browser, profile: Profile): Promise<Page> {
  const context = await browser.newContext(profile.context)
  const page = await context.newPage()
  await page.addInitScript(NAMES)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (profile.network) await session.send('Network.emulateNetworkConditions', { offline: false, ...profile.network })
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown })
  return page
}
