import type { Browser, Page } from '@playwright/test'
import { openPage, type Profile } from '../bench-profiles'
import type { MapPage } from './map-page'

/**
 * Frames a second while something went on, and the time of the page's own thread for each of them in ms. `standing` counts on to when
 * the picture stood: a map that draws more when its camera has arrived loses frames then that nothing moves in.
 */
export type Frames = { rate: number; standing: number; cost: number }

/** What is done on a page: a camera flight, or routes drawn on for as long. */
export type Deed = 'fly' | 'scrub'

/** Opens a map and counts the frames that it gets while it flies, or while its routes are drawn on for some seconds. */
export async function countFrames(
  browser: Browser,
  profile: Profile,
  address: string,
  deed: Deed,
  seconds: number,
): Promise<Frames> {
  const page = await openMap(browser, profile, address)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.waitForTimeout(800)
  const before = await taskTime(session)
  const { moving, standing } = await page.evaluate(runDeed, { deed, seconds })
  const after = await taskTime(session)
  await page.context().close()
  const rateOf = ({ frames, ms }: Counted) => (frames * 1000) / ms
  return { rate: rateOf(moving), standing: rateOf(standing), cost: (after - before) / standing.frames }
}

/** When a map stands for the first time, in ms from the start of its navigation. */
export async function timeFirstFrame(browser: Browser, profile: Profile, address: string): Promise<number> {
  const page = await openMap(browser, profile, address)
  const first = await page.evaluate(() => (window as unknown as { first: number }).first)
  await page.context().close()
  return first
}

async function openMap(browser: Browser, profile: Profile, address: string): Promise<Page> {
  const page = await openPage(browser, profile)
  await page.goto(address)
  await page.waitForFunction(() => 'first' in window, undefined, { timeout: 120_000 })
  return page
}

async function taskTime(session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

type Counted = { frames: number; ms: number }

/** Runs in the page. */
async function runDeed({
  deed,
  seconds,
}: {
  deed: Deed
  seconds: number
}): Promise<{ moving: Counted; standing: Counted }> {
  const { page } = window as unknown as { page: MapPage }
  let frames = 0
  let isOn = true
  const start = performance.now()
  requestAnimationFrame(function count() {
    frames += 1
    const part = (performance.now() - start) / 1000 / seconds
    if (deed === 'scrub' && part <= 1) page.scrub?.(part)
    if (isOn) requestAnimationFrame(count)
  })
  if (deed === 'fly') await page.fly()
  else await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const counted = () => ({ frames, ms: performance.now() - start })
  const moving = counted()
  if (deed === 'fly') await page.settled?.()
  isOn = false
  return { moving, standing: counted() }
}
