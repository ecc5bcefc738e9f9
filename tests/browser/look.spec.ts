import { CHAPTER, expect, settled, test } from './fixtures'

test('the list of dates goes to a scene by keys alone, and closes; a press on a month goes there too', async ({
  page,
}) => {
  await page.goto(CHAPTER)
  await settled(page)
  const dates = page.locator('[data-dates]')
  await dates.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(dates).toHaveAttribute('open', '')
  await dates.getByRole('link', { name: /A telephone call/ }).focus()
  await page.keyboard.press('Enter')
  await settled(page, 'a-telephone-call')
  await expect(dates).not.toHaveAttribute('open')
  await expect(page.locator('[data-now]')).toHaveText('25 JUN 2015')
  await page.locator('.rail-month[href="#palmyra"]').click()
  await settled(page, 'palmyra')
})

test('the weeks are counted as the ships sail', async ({ page }) => {
  await page.goto(`${CHAPTER}#ships-sailed-first`)
  await settled(page, 'ships-sailed-first')
  const week = page.locator('.strip [data-week]')
  await expect(week).toHaveText('5')
  await page.mouse.move(1000, 500)
  await page.mouse.wheel(0, -700)
  await expect(week).not.toHaveText('5')
})

test('a sheet that was read to its end stays read after a reload, also on the cover', async ({ page }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const sheet = page.locator('.sheet-index [data-sheet="tartus"]')
  await expect(sheet).not.toHaveAttribute('data-read')
  await page.goto(`${CHAPTER}#more-than-a-month`)
  await expect(sheet).toHaveAttribute('data-read')
  await page.reload()
  await expect(sheet.getByRole('link')).toHaveAccessibleName('Sheet 2, Tartus, read')
  await page.goto('')
  await expect(sheet).toHaveAttribute('data-read')
})

test('on a phone a scene after a passage shows its whole picture when its link is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('the-map-on-the-table/moscow/#two-orders-told')
  await settled(page, 'two-orders-told')
  const stage = await page.locator('[data-stage]').boundingBox()
  const over = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.passage, .slip') !== null,
    [(stage?.x ?? 0) + 200, (stage?.y ?? 0) + 40],
  )
  expect(over).toBe(false)
  const slip = await page.locator('#two-orders-told .slip').boundingBox()
  expect(slip?.y ?? 0).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? 0))
})

test('the cover unfolds once, and never where motion is not wanted', async ({ page }) => {
  const folds = () => page.locator('.cover').evaluate((cover) => getComputedStyle(cover, '::before').animationName)
  await page.goto('')
  expect(await folds()).toBe('unfold-right')
  await page.reload()
  expect(await folds()).toBe('none')
  await page.evaluate(() => localStorage.clear())
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  expect(await folds()).toBe('none')
})
