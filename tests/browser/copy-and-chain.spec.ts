import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const EVIDENCE = 'lamp-on-the-pier/evidence/'
const LEGEND = 'lamp-on-the-pier/retold/'

test('the address of a claim and a citation are copied, and the reader is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.goto(`${EVIDENCE}claims/talked-into-light/`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('[data-copy-said]')).toHaveText('Copied')
  expect(await copied()).toMatch(/\/lamp-on-the-pier\/evidence\/#talked-into-light$/)
  await page.goto(EVIDENCE)
  await page.getByRole('button', { name: 'Copy the citation, APA' }).click()
  await expect.poll(copied).toBe(await page.locator('#cite-apa').textContent())
  await page.getByText('CSL-JSON record').click()
  await page.getByRole('button', { name: 'Copy the citation, CSL-JSON' }).click()
  await expect.poll(async () => JSON.parse(await copied())[0]?.type).toBe('webpage')
})

test('what can’t be copied is made easy to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(`${EVIDENCE}claims/talked-into-light/`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('[data-copy-said]')).toContainText('address bar')
  await expect(page).toHaveURL(/#talked-into-light$/)
  await page.goto(EVIDENCE)
  await page.getByRole('button', { name: 'Copy the citation, MLA' }).click()
  await expect(page.locator('[data-copy-said]')).toContainText('selected')
  expect(await page.evaluate(() => String(getSelection()))).toContain('The Lamp on the Pier')
})

test('without the script no copy button is shown, and the chain stands as it is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(LEGEND)
  await expect(page.getByRole('button', { name: 'Copy the citation, APA' })).toBeHidden()
  await expect(page.locator('#cite-apa')).toBeVisible()
  await expect(page.locator('.chain')).toContainText('Known here only by fragments quoted in Marek 1936')
  await context.close()
})

test('the years in which nothing was told are as long as they were', async ({ page }) => {
  await page.goto(LEGEND)
  const spaces = () =>
    page.locator('.chain-link').evaluateAll((links) =>
      links.map((link) => {
        const style = getComputedStyle(link)
        return {
          months: Number(style.getPropertyValue('--months')),
          space: Number.parseFloat(style.paddingBlockEnd) - 22,
        }
      }),
    )
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const [visit, first] = await spaces()
    if (!visit || !first) throw new Error('no chain')
    expect(first.space).toBeGreaterThan(180)
    expect(visit.space / visit.months).toBeCloseTo(first.space / first.months, 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('record and told face each other, record first; one above the other in the margin', async ({ browser, page }) => {
  const boxesOf = async (there: Page) => {
    await there.goto(LEGEND)
    const [record, told] = await there.locator('.facing').evaluateAll((slips) =>
      slips.map((slip) => {
        const { x, y, height } = slip.getBoundingClientRect()
        return { x, y, height, record: slip.classList.contains('record') }
      }),
    )
    if (!record?.record || !told) throw new Error('record does not come first')
    return { record, told }
  }
  const margin = await boxesOf(page)
  expect(margin.told.x).toBe(margin.record.x)
  expect(margin.told.y).toBeGreaterThanOrEqual(margin.record.y + margin.record.height)
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
  const wide = await boxesOf(await context.newPage())
  expect(wide.told.y).toBe(wide.record.y)
  expect(wide.told.x).toBeGreaterThan(wide.record.x)
  await context.close()
})
