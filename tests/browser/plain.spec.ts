import { expect, test } from './fixtures'

const FULL = 'lamp-on-the-pier/after/'
const PLAIN = `${FULL}plain/`

test('a sheet leads to its plain level and back, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(FULL)
  const words = await page.locator('main').textContent()
  expect(words).not.toContain('All this rests on one list')
  await page.getByRole('navigation', { name: 'Reading level' }).getByRole('link', { name: 'Plain' }).click()
  await expect(page).toHaveURL(new RegExp(`${PLAIN}$`))
  await expect(page.locator('main')).toContainText('One list alone has tolls pay for the lamp.')
  await expect(page.locator('main')).toContainText('All this rests on one list.')
  await expect(page.locator('main')).toContainText('An adaptation in plain words')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(new RegExp(`${FULL}$`))
  for (const mark of await page.locator('.plain-scene .cite').all()) {
    const target = (await mark.getAttribute('href')) ?? ''
    expect(await page.locator(target).count(), target).toBe(1)
  }
  await page.getByRole('link', { name: 'In full, with its picture: “A flying field”' }).click()
  await expect(page).toHaveURL(new RegExp(`${FULL}#a-flying-field$`))
  await context.close()
})

test('a sheet without a plain level offers none, and its page is not listed', async ({ page }) => {
  await page.goto('lamp-on-the-pier/quay/')
  await expect(page.getByRole('navigation', { name: 'Reading level' })).toHaveCount(0)
  await page.goto('lamp-on-the-pier/quay/plain/')
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
})

test('the plain level prints as a handout: its words and sources, no control', async ({ page }) => {
  await page.goto(PLAIN)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.plain-scene').first()).toBeVisible()
  await expect(page.locator('.printed-sources')).toBeVisible()
  for (const control of ['.level-switch', '.plain-full', '.display-menu'])
    await expect(page.locator(control).first()).toBeHidden()
})
