import { CHAPTER, expect, settled, test } from './fixtures'

const PHONE = { width: 390, height: 844 }

test('a mark opens its source on press; Escape closes it and the focus returns', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const mark = page.locator('#more-barges [data-quote]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toBeVisible()
  await expect(card).toContainText('Marek')
  await expect(card).toContainText('His society owns the pier.')
  await expect(card).toContainText('the whole, in the original; 10 January 2026')
  await expect(card.locator('blockquote:visible')).toHaveCount(1)
  await expect(mark).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(mark).toBeFocused()
  await expect(mark).toHaveAttribute('aria-expanded', 'false')
})

test('a mark of several sources opens each of them, and shows the words that rest on it', async ({ page }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const line = page.locator('p:has(> .cites)').first()
  const marks = line.locator('.cites > [data-cite]')
  expect(await marks.count()).toBeGreaterThan(1)
  const drawn = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark, '::before').content))
  expect(drawn.map((content) => content !== 'none')).toEqual(drawn.map((_, index) => index === 0))
  for (const mark of await marks.all()) {
    const id = await mark.getAttribute('data-cite')
    await mark.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    const shown = line.locator('[data-shown]')
    expect(await shown.count()).toBeGreaterThan(0)
    for (const words of await shown.all()) expect((await words.getAttribute('data-rests'))?.split(' ')).toContain(id)
    await page.keyboard.press('Escape')
    await expect(shown).toHaveCount(0)
  }
})

test('an address that names a source lands on it, though what lies before has not been laid out', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(CHAPTER)
  const id = await page.locator('.source-index > li').nth(-3).getAttribute('id')
  await page.goto('about:blank')
  await page.goto(`${CHAPTER}#${id}`)
  await settled(page)
  const top = () => page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(120)
  expect(await top()).toBeGreaterThan(0)
})

test('a second press closes it', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const mark = page.locator('#more-barges [data-cite]').first()
  await mark.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await mark.click()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('on a phone it rises from the bottom edge and leaves the sentence in view', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(`${CHAPTER}#the-narrows`)
  await settled(page, 'the-narrows')
  const mark = page.locator('#the-narrows [data-cite]').first()
  await mark.click()
  const card = page.getByRole('dialog')
  await expect(card).toBeVisible()
  const [box, at] = [await card.boundingBox(), await mark.boundingBox()]
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height)
  expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
  await card.getByRole('button').click()
  await expect(card).toBeHidden()
})

test('hovering opens nothing', async ({ page }) => {
  await page.goto(`${CHAPTER}#the-narrows`)
  await settled(page, 'the-narrows')
  await page.locator('#the-narrows [data-cite]').first().hover()
  await page.waitForTimeout(300)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a source that can’t be fetched is opened at its own address', async ({ page, complaints }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  let asked = 0
  await page.route('**/evidence/sources/**', (route) => (asked++ === 0 ? route.abort() : route.continue()))
  const mark = page.locator('#more-barges [data-cite]').first()
  const address = await mark.getAttribute('href')
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  expect(asked).toBe(2)
  // The browser itself reports what it could not fetch.
  complaints.length = 0
})
