import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { expect, test } from './fixtures'
import { runAxe } from './run-axe'

const ORDER = 'lamp-on-the-pier/teach/order/'
const word = (page: Page) => page.locator('.order-answer b')

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('cards are put in order by keys, and Escape puts back; what happens is said', async ({ page }) => {
  await page.goto(ORDER)
  const handle = page.getByRole('button', { name: 'Move S', exact: true })
  await expect(word(page)).toHaveText('LSGJ')
  await handle.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await expect(word(page)).toHaveText('SLGJ')
  await expect(page.getByRole('status')).toHaveText('S, position 1 of 5')
  await expect(handle).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(word(page)).toHaveText('LSGJ')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(word(page)).toHaveText('LGSJ')
})

test('buttons and mouse do the same, at 320 px too, and reset lays them as they were', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(ORDER)
  await page.getByRole('button', { name: 'S up' }).click()
  await expect(word(page)).toHaveText('SLGJ')
  await page.getByRole('button', { name: 'Lay them as they were' }).click()
  await expect(word(page)).toHaveText('LSGJ')
  // The reset lies below the window's edge.
  await page.evaluate(() => scrollTo(0, 0))
  const from = await page.getByRole('button', { name: 'Move L', exact: true }).boundingBox()
  const to = await page.getByRole('button', { name: 'Move G', exact: true }).boundingBox()
  if (!from || !to) throw new Error('no handles')
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.mouse.down()
  for (let part = 1; part <= 20; part++) {
    await page.mouse.move(from.x + 10, from.y + 10 + ((to.y - from.y + 20) * part) / 20)
    // A hand takes its time, and a card moves aside once a frame.
    await page.waitForTimeout(40)
  }
  await page.mouse.up()
  await expect(word(page)).toHaveText('SGLJ')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await runAxe(page)).toEqual([])
})

test('the page of the exercise has no date and no standing of a card', async ({ page }) => {
  const answer = await page.goto(ORDER)
  const html = (await answer?.text()) ?? ''
  const { exercises } = parse(readFileSync('tests/fixture-story/lamp-on-the-pier/lessons.yaml', 'utf8'))
  for (const { date, sure } of exercises[0].cards) {
    if (date) expect(html).not.toContain(date)
    expect(html).not.toContain(sure)
  }
})

test('the presenter plays a lesson in two windows: its scenes only, with what to do', async ({ page, context }) => {
  await page.goto('lamp-on-the-pier/present/?lesson=20')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-narrows')
  const second = await context.newPage()
  await second.goto('lamp-on-the-pier/present/?lesson=20&view=console')
  await expect(second.locator('.console-list li')).toHaveCount(3)
  await page.keyboard.press('o')
  await expect(page.locator('.overview-dialog')).toContainText('Not reached yet')
  await expect(page.locator('.overview-dialog')).not.toContainText('The ledger')
  await page.keyboard.press('Escape')
  await second.keyboard.press('Enter')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-storm')
  await expect(second.locator('.lesson-steps')).toContainText('Put them in order')
  const box = second.locator('.tally input')
  for (const typed of ['sglj', 'gslj', 'gs', 'SGLJ']) {
    await box.fill(typed)
    await box.press('Enter')
  }
  await expect(second.locator('.tally [role=status]')).toContainText(
    '3 words. Commonest: SGLJ, 2 times. G before S: 1.',
  )
  await second.locator('h1').click()
  await expect(second.locator('.clock')).toContainText(/\+\d+ min|on time/)
  await second.keyboard.press('End')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-ledger')
})
