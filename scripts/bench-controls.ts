import { type Browser, chromium, type Page } from '@playwright/test'
import { NAMES, openPage, PHONE } from './bench-profiles'

/** What a reader presses: `open` is what must have been pressed before, `key` is pressed where there is one. */
type Control = { name: string; at: string; open?: string; key?: string }

/** ms from a press to the next paint. */
export type Answer = { name: string; ms: number }
/** How a page comes back: from what the browser kept, ms to its paint, or anew, and then why. */
export type Return = { path: string; ms?: number; why?: string }

const OF_CHAPTER: Control[] = [
  { name: 'next scene', at: 'body', key: 'n' },
  { name: 'scene before', at: 'body', key: 'p' },
  { name: 'display', at: '.display-menu summary' },
  { name: 'an ink', at: '.display-menu .ink-menu input[value=told]', open: '.display-menu summary' },
  { name: 'night', at: '.display-menu input[name=scheme][value=dark]', open: '.display-menu summary' },
  { name: 'sheets', at: '.sheet-fold > button' },
  { name: 'all dates', at: '[data-dates] summary' },
  { name: 'a date', at: '[data-dates] li:nth-child(2) a', open: '[data-dates] summary' },
  { name: 'a source', at: '.slip [data-cite]' },
  { name: 'a term', at: '[data-term]' },
  { name: 'explore', at: '[data-explore-open]' },
  { name: 'larger', at: 'body', open: '[data-explore-open]', key: '+' },
  { name: 'what the map shows', at: '.scene-picture summary, .scene details summary' },
]
const OF_EVIDENCE: Control[] = [
  { name: 'a letter to find', at: '[data-filter] input:not([type=hidden])', key: 'a' },
  { name: 'an ink', at: '[data-filter] select', key: 'ArrowDown' },
]

/** Presses each control of a chapter and of the evidence on the phone profile. Those that a page has not are left out. */
export async function measureControls(browser: Browser, chapter: string, evidence: string): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [address, controls] of [
    [chapter, OF_CHAPTER],
    [evidence, OF_EVIDENCE],
  ] as const)
    for (const control of controls) {
      const page = await openPage(browser, PHONE)
      await page.addInitScript(observePresses)
      await page.goto(address, { waitUntil: 'networkidle' })
      const ms = await measureOne(page, control)
      if (ms !== undefined) answers.push({ name: control.name, ms })
      await page.context().close()
    }
  return answers
}

async function measureOne(page: Page, { at, open, key }: Control): Promise<number | undefined> {
  const target = page.locator(at).locator('visible=true').first()
  if (open) {
    await page.locator(open).locator('visible=true').first().tap()
    await page.waitForTimeout(1500)
  }
  if ((await target.count()) === 0) return undefined
  await target.scrollIntoViewIfNeeded()
  await page.waitForTimeout(1500)
  if (key && at !== 'body') await target.focus()
  await page.evaluate(() => Object.assign(window, { longest: 0 }))
  if (key) await page.keyboard.press(key)
  else await target.tap()
  await page.waitForTimeout(1500)
  return page.evaluate(() => (window as unknown as { longest: number }).longest)
}

/** Runs in the page. Event Timing leaves out what takes less than 16 ms, and counts in steps of 8. */
function observePresses() {
  const seen = window as unknown as { longest: number }
  seen.longest = 0
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }
  new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/**
 * Leaves each page for another of the same site and goes back. The page itself notes how it comes: a driver loses sight of a page that
 * the browser has kept.
 *
 * @param elsewhere Address of any other file of the site.
 */
export async function measureReturns(
  executablePath: string,
  base: string,
  paths: readonly string[],
  elsewhere: string,
): Promise<Return[]> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    // Playwright's own; readers' browsers keep pages.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(NAMES)
  await context.addInitScript(noteReturn)
  const watcher = await context.newPage()
  await watcher.goto(elsewhere)
  const returns: Return[] = []
  for (const path of paths) {
    await watcher.evaluate(() => localStorage.removeItem('return'))
    const page = await context.newPage()
    await page.goto(base + path, { waitUntil: 'networkidle' })
    await page.goto(elsewhere)
    page.evaluate(() => setTimeout(() => history.back(), 50)).catch(() => {})
    // The page that watches is not in front, and paints nothing.
    await watcher.waitForFunction(() => localStorage.getItem('return') !== null, undefined, { polling: 100 })
    returns.push({ path, ...JSON.parse((await watcher.evaluate(() => localStorage.getItem('return'))) ?? '{}') })
    await page.close()
  }
  await browser.close()
  return returns
}

/** Runs in the page. */
function noteReturn() {
  addEventListener('pageshow', ({ persisted, timeStamp }) => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      notRestoredReasons?: object | null
    })[]
    const note = (what: object) => localStorage.setItem('return', JSON.stringify(what))
    if (persisted) requestAnimationFrame(() => requestAnimationFrame(() => note({ ms: performance.now() - timeStamp })))
    else if (entry?.type === 'back_forward') note({ why: JSON.stringify(entry.notRestoredReasons ?? 'not said') })
  })
}
