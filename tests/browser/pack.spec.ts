import { expect, test } from './fixtures'

const PACK = 'lamp-on-the-pier/teach/pack/'
const SHEETS = [
  'cards',
  'worksheet-a',
  'worksheet-b',
  'ticket',
  'map',
  'slips',
  'people',
  'words',
  'pupils-a',
  'pupils-b',
]

test('the list of the pack leads to every sheet, and none of them to the key', async ({ page }) => {
  await page.goto(PACK)
  for (const sheet of SHEETS) await expect(page.locator(`a[href$="/${PACK}${sheet}/"]`)).toHaveCount(1)
  for (const path of ['', ...SHEETS.map((sheet) => `${sheet}/`)]) {
    await page.goto(PACK + path)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('a[href*="teach/key"]'), path).toHaveCount(0)
  }
})

test('no sheet for pupils has the key in it, no slip a date, and no sheet names a colour', async ({ page }) => {
  for (const sheet of SHEETS) {
    await page.goto(`${PACK}${sheet}/`)
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text, sheet).not.toContain('Nearest to the day, and paid by the council.')
    expect(text, sheet).not.toMatch(/\b(red|blue)\b/i)
  }
  await page.goto(`${PACK}slips/`)
  await expect(page.locator('.pack-slips')).toHaveCount(2)
  expect((await page.locator('.pack-slips').allTextContents()).join()).not.toMatch(/\d/)
})

test('the key is kept from search engines and says on every page that it is the teacher’s', async ({ page }) => {
  await page.goto('lamp-on-the-pier/teach/key/')
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  await expect(page.locator('main')).toContainText('Nearest to the day, and paid by the council.')
  expect(await page.locator('style').allTextContents()).toContainEqual(
    expect.stringContaining('@top-right{content:"TEACHER"}'),
  )
})

test('the worksheet has rows of 18 mm and more on paper, and the blank map has dots without names', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${PACK}worksheet-b/`)
  for (const row of await page.locator('.pack-table tbody tr').all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThan((18 / 25.4) * 96)
  }
  await page.goto(`${PACK}map/`)
  await expect(page.locator('.pack-map svg')).toBeVisible()
  for (const name of await page.locator('.pack-map text').all()) await expect(name).toBeHidden()
})
