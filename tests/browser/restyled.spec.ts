import type { Browser, Page } from '@playwright/test'
import { CHAPTER, expect, settled, test } from './fixtures'

type Traced = { name: string; ph: string; args: { elementCount?: number } }

/** The most elements that were styled at once while something was done, as a part of all there are. */
async function mostStyled(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] }
  const counts = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0)
  expect(counts.length, 'something was styled').toBeGreaterThan(0)
  return Math.max(...counts) / (await page.evaluate(() => document.querySelectorAll('*').length))
}

test('what comes into the stage has itself styled, and not all of the map', async ({ browser, page }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const part = await mostStyled(browser, page, () =>
    page
      .locator('[data-stage-map]')
      .evaluate((map) => map.querySelector('.map-ink')?.append(document.createElement('g'))),
  )
  expect(part).toBeLessThan(0.1)
})

test('on telephones a card that opens has itself styled, and not all of the page', async ({ browser, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(CHAPTER)
  await settled(page)
  const mark = page.locator('[data-term]').first()
  await mark.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  const part = await mostStyled(browser, page, async () => {
    await mark.click()
    await expect(page.locator('[data-card]')).toBeVisible()
  })
  const isSeen = () => page.locator('[data-stage]').evaluate((stage) => stage.checkVisibility())
  expect(await isSeen(), 'the stage stands back').toBe(false)
  await page.keyboard.press('Escape')
  expect(await isSeen()).toBe(true)
  expect(part).toBeLessThan(0.25)
})
