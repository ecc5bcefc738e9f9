import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { expect, test } from './fixtures'
import { runAxe } from './run-axe'
import { translatePage } from './translate-page'

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
  await expect(second.locator('.console-list li')).toHaveCount(4)
  await page.keyboard.press('o')
  await expect(page.locator('.overview-dialog')).toContainText('Not reached yet')
  await expect(page.locator('.overview-dialog')).not.toContainText('The ledger')
  await page.keyboard.press('Escape')
  await second.keyboard.press('Enter')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-storm')
  await second.locator('h1').click()
  await expect(second.locator('.clock')).toContainText(/\+\d+ min|on time/)
  await second.keyboard.press('End')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-ledger')
})

test('the wall shows the exercise without its answer, and each press lays one card on its date', async ({
  page,
  context,
}) => {
  const { exercises } = parse(readFileSync('tests/fixture-story/lamp-on-the-pier/lessons.yaml', 'utf8'))
  const { sure } = exercises[0].cards[1]
  const seen = (window: Page) =>
    window.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      for (const script of copy.querySelectorAll('script')) script.remove()
      return copy.outerHTML
    })
  const html = await (await page.goto('lamp-on-the-pier/present/?lesson=20#four-events'))?.text()
  expect(html).not.toContain(sure)
  const rows = page.locator('.order-rows li')
  await expect(rows).toHaveCount(5)
  const letters = () => page.locator('.order-rows b').allTextContents()
  expect(await letters()).toEqual(['L', 'S', 'G', '?', 'J'])
  expect(await seen(page)).not.toMatch(/189\d|data-told|happened/)
  await expect(page.locator('.order-side')).toContainText('no code')
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    const sizes = await page
      .locator('.order-slide :is(h2, header p, li b, li span, .order-side > *)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.min(...sizes), 'a thirtieth of the height').toBeGreaterThanOrEqual((height * 36) / 1080 - 6)
    const room = await page.locator('.order-slide').boundingBox()
    for (const row of await rows.all()) {
      const [box, isWhole] = [
        await row.boundingBox(),
        await row.evaluate((one) => one.scrollHeight <= one.clientHeight + 1),
      ]
      expect(isWhole && box && room && box.y + box.height <= room.y + room.height).toBe(true)
    }
  }
  expect(await runAxe(page)).toEqual([])

  const second = await context.newPage()
  await second.goto('lamp-on-the-pier/present/?lesson=20&view=console')
  await expect(second.locator('.console-next b')).toHaveText('4 cards to lay on their dates')
  expect(await second.locator('.console-words').textContent()).not.toMatch(/189\d/)
  const box = second.locator('.tally input')
  for (const typed of ['sglj', 'gslj', 'gs', 'SGLJ']) {
    await box.fill(typed)
    await box.press('Enter')
  }
  const tally = '3 words. Commonest: SGLJ, 2 times. G before S: 1.'
  await expect(second.locator('.tally [role=status]')).toContainText(tally)
  await second.locator('h1').click()
  await second.keyboard.press('Enter')
  await expect(page.locator('.order-side')).toContainText(sure)
  expect(await letters()).toEqual(['S', 'L', 'G', '?', 'J'])
  await expect(second.locator('.console-notes')).toContainText(sure)
  for (const _ of [2, 3, 4]) await page.keyboard.press('PageDown')
  expect(await letters()).toEqual(['S', 'G', 'L', 'J', '?'])
  await expect(rows.last(), 'in the hand').toHaveAttribute('data-laid', 'false')
  await expect(page.locator('.order-side')).toContainText('or when it was told?')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-ledger')
  await second.keyboard.press('ArrowLeft')
  await expect(second.locator('.tally [role=status]')).toContainText(tally)
})

test('plain words take the place of the short text in both windows, and of what is printed', async ({
  page,
  context,
}) => {
  await page.goto('lamp-on-the-pier/present/?level=plain#a-flying-field')
  const text = page.locator('.slide-text')
  const short = 'Where the oil was stored'
  await expect(page.locator('.slide')).toHaveAttribute('data-level', 'plain')
  await expect(text).not.toContainText(short)
  const second = await context.newPage()
  await second.goto('lamp-on-the-pier/present/?view=console')
  const choice = second.getByRole('button', { name: 'Plain words' })
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  await expect(second.getByRole('link', { name: 'Print this sheet' })).toHaveAttribute('href', /after\/plain\/$/)
  await second.keyboard.press('l')
  await expect(page.locator('.slide')).toHaveAttribute('data-level', 'short')
  await expect(text).toContainText(short)
  await choice.click()
  await expect(page.locator('.slide')).toHaveAttribute('data-level', 'plain')
  await page.goto('lamp-on-the-pier/present/print/after/')
  await page.getByRole('link', { name: 'In plain words' }).click()
  await expect(page).toHaveURL(/after\/plain\/$/)
})

test('a short address leads to the exercise, without a script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}f/four-events/`)
  await expect(page).toHaveURL(new RegExp(`${ORDER}$`))
  await context.close()
})

test('the console is no wider than a window of 280 px, and a translator leaves it its numbers', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 640 })
  await page.goto('lamp-on-the-pier/present/?lesson=20&view=console')
  await expect(page.locator('.console')).toBeVisible()
  const place = page.locator('.console-bar p')
  await expect(place).toContainText('Scene 1 of 4')
  await translatePage(page)
  for (const scene of [2, 3]) {
    await page.keyboard.press('PageDown')
    await expect(place).toContainText(`Scene ${scene} of 4`)
    await expect(place).not.toContainText(`Scene ${scene - 1} of 4`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280)
  }
  await expect(page.locator('.console-next b')).toHaveText('4 cards to lay on their dates')
})
