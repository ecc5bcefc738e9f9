import type { Page } from '@playwright/test'
import { CHAPTER, expect, settled, test } from './fixtures'

/** Where the ground lies now. */
const ground = (page: Page) =>
  page.locator('[data-stage-map]').evaluate((map) => {
    const shown = [...map.querySelectorAll<SVGGElement>('[data-sheet]')].filter((sheet) => sheet.checkVisibility())
    const stretched = map.querySelector<SVGElement>('.map-base')?.style.transform ?? ''
    return [stretched, ...shown.map((sheet) => `${sheet.dataset.sheet} ${sheet.getAttribute('transform')}`)]
  })

test('who goes on during a flight is at the next scene at once', async ({ page }) => {
  // The data of the last scene is at hand then.
  await page.goto(`${CHAPTER}#years-apart`)
  await settled(page, 'years-apart')
  for (const scene of ['a-known-hand', 'the-narrows']) {
    await page.keyboard.press('p')
    await settled(page, scene)
  }
  const start = await ground(page)
  await page.keyboard.press('n')
  await page.waitForTimeout(300)
  const underway = await ground(page)
  expect(underway, 'it flies').not.toEqual(start)
  await page.keyboard.press('n')
  // The press is painted first.
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', 'years-apart')
  const there = await ground(page)
  await settled(page, 'years-apart')
  expect(await ground(page)).toEqual(there)
})
