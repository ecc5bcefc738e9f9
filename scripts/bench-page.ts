import type { Browser, Page } from '@playwright/test'
import { openPage, type Profile } from './bench-profiles'

/** Of one page: first and largest paint and blocking time in ms, layout shift without unit, bytes received over the network. */
export type Load = { first: number; paint: number; blocking: number; shift: number; bytes: number; elements: number }
/** What the page itself notes while it loads. */
type Seen = { paint: number; shift: number; tasks: { start: number; end: number }[] }
/** Frames drawn in one second, while nothing happens, while a wheel turns as one skims, and as slowly as one reads. */
export type Frames = { idle: number; skim: number; read: number }

/** How long after its load event a page is still watched, in ms. */
const WATCH = 3000
/** How long frames are counted, in ms. */
const COUNT = 3000

/**
 * Loads an address once with a cold cache. Blocking time is what each long task takes beyond 50 ms, from the first contentful
 * paint on: before it there is nothing to press (web.dev/articles/tbt).
 */
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
  const { tasks, ...seen } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  await page.context().close()
  return { ...seen, first, elements, bytes, blocking: sumBlocking(tasks, first) }
}

/** @param tasks Long tasks by start and end; `painted` is when the first content was; ms. */
function sumBlocking(tasks: readonly { start: number; end: number }[], painted: number): number {
  return tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, painted) - 50), 0)
}

/** Counts the frames that a page gets while it is idle, and while a wheel turns over it. */
export async function measureFrames(browser: Browser, profile: Profile, address: string): Promise<Frames> {
  const page = await openPage(browser, profile)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  const idle = await countFrames(page, () => page.waitForTimeout(COUNT))
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.move(width / 2, height / 2)
  const turn = (step: number) =>
    countFrames(page, async () => {
      const end = performance.now() + COUNT
      while (performance.now() < end) {
        await page.mouse.wheel(0, step)
        await page.waitForTimeout(30)
      }
    })
  const skim = await turn(60)
  const read = await turn(12)
  await page.context().close()
  return { idle, skim, read }
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
  const seen: Seen = { paint: 0, shift: 0, tasks: [] }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => {
    seen.paint = entry.startTime
  })
  observe('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration })
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
}
