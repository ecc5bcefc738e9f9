import type { Browser, Page } from '@playwright/test'
import { openPage, type Profile } from './bench-profiles'

/** Of one page: largest paint and blocking time in ms, layout shift without unit, bytes received over the network. */
export type Load = { paint: number; blocking: number; shift: number; bytes: number }
/** Frames drawn in one second, while nothing happens and while the wheel turns. */
export type Frames = { idle: number; wheel: number }

/** How long after its load event a page is still watched, in ms. */
const WATCH = 3000
/** How long frames are counted, in ms. */
const COUNT = 3000

/** Loads an address once with a cold cache. Blocking time is what each long task takes beyond 50 ms (web.dev/tbt). */
export async function measureLoad(browser: Browser, profile: Profile, address: string): Promise<Load> {
  const page = await openPage(browser, profile)
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(observeLoad)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(WATCH)
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Load, 'bytes'> }).seen)
  await page.context().close()
  return { ...seen, bytes }
}

/** Counts the frames that a page gets while it is idle, and while a wheel turns over it. */
export async function measureFrames(browser: Browser, profile: Profile, address: string): Promise<Frames> {
  const page = await openPage(browser, profile)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  const idle = await countFrames(page, () => page.waitForTimeout(COUNT))
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.move(width / 2, height / 2)
  const wheel = await countFrames(page, async () => {
    const end = performance.now() + COUNT
    while (performance.now() < end) {
      await page.mouse.wheel(0, 60)
      await page.waitForTimeout(30)
    }
  })
  await page.context().close()
  return { idle, wheel }
}

/** Frames a second while `work` goes on. */
async function countFrames(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const counter = { frames: 0, start: performance.now(), on: true }
    Object.assign(window, { counter })
    const count = () => {
      counter.frames += 1
      if (counter.on) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  await work()
  return page.evaluate(() => {
    const { counter } = window as unknown as { counter: { frames: number; start: number; on: boolean } }
    counter.on = false
    return (counter.frames * 1000) / (performance.now() - counter.start)
  })
}

/** Runs in the page, before anything else. */
function observeLoad() {
  const seen = { paint: 0, blocking: 0, shift: 0 }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => {
    seen.paint = entry.startTime
  })
  observe('longtask', (entry) => {
    seen.blocking += entry.duration - 50
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
}
