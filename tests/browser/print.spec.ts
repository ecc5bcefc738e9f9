import { expect, test } from './fixtures'

const SHEET = 'lamp-on-the-pier/present/print/barges/'
const NOTES = `${SHEET}notes/`
/** Points, as PDF counts. */
const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const

for (const [format, [width, height]] of Object.entries(PAPERS)) {
  test(`a sheet prints on ${format}: whole pages, and few of them`, async ({ page }) => {
    await page.goto(NOTES)
    await page.waitForLoadState('networkidle')
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    const sizes = boxes.map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(sizes.length).toBeGreaterThanOrEqual(3)
    expect(sizes.length).toBeLessThanOrEqual(10)
    // Chromium rounds a sheet up to whole pixels of 96 to the inch.
    for (const [x, y] of sizes) expect(Math.max(Math.abs(x - width), Math.abs(y - height))).toBeLessThan(1.5)
  })
}

test('a printed sheet is complete without colour, and carries version and address', async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(NOTES)
  const found = await page.evaluate(() => {
    const coloured = new Set<string>()
    for (const element of document.querySelectorAll('.printed *')) {
      const style = getComputedStyle(element)
      for (const name of ['color', 'fill', 'stroke', 'borderTopColor', 'borderLeftColor', 'backgroundColor'] as const) {
        const [r, g, b, alpha = 1] = (style[name].match(/[\d.]+/g) ?? []).map(Number)
        if (style[name].startsWith('rgb') && alpha > 0 && (r !== g || g !== b))
          coloured.add(`${element.getAttribute('class')} ${name} ${style[name]}`)
      }
    }
    const dashes = (name: string) =>
      [...document.querySelectorAll(`.printed-key .${name}`)].map(
        (key) => getComputedStyle(key, '::before').borderTopStyle,
      )
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.printed a[href^="#"]')]
    return {
      coloured: [...coloured],
      inks: [...dashes('told'), ...dashes('record')],
      dead: links.map((link) => link.hash).filter((hash) => !document.getElementById(decodeURI(hash.slice(1)))),
      links: links.length,
      scenes: document.querySelectorAll('.printed-scene').length,
      pictures: document.querySelectorAll('.printed-scene :is(.printed-map, .printed-visual) svg').length,
      notes: document.querySelectorAll('.printed-notes').length,
      unnumbered: [...document.querySelectorAll('.printed-sources > li')].filter(
        (entry) => !entry.hasAttribute('value'),
      ),
      choice: document.querySelector<HTMLElement>('.print-choice')?.checkVisibility(),
      wide: document.documentElement.scrollWidth - innerWidth,
    }
  })
  expect(found.coloured).toEqual([])
  expect(found.inks).toEqual(['dashed', 'solid'])
  expect(found.dead).toEqual([])
  expect(found.links).toBeGreaterThan(20)
  expect(found.scenes).toBeGreaterThan(5)
  expect(found.pictures).toBe(found.scenes)
  expect(found.notes).toBe(found.scenes)
  expect(found.unnumbered).toEqual([])
  expect(found.choice).toBe(false)
  expect(found.wide).toBeLessThanOrEqual(0)
  const head = page.locator('.printed-head')
  await expect(head).toContainText(/Version \d+\.\d+\.\d+, /)
  // The fixture is built without an address: paper then says that it has none.
  await expect(head).toContainText('Address not set (SITE_URL)')
  await expect(page.locator('body')).not.toContainText('localhost')
})

test('with or without notes is a choice on the page, without a script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}${SHEET}`)
  await expect(page.locator('.printed-notes')).toHaveCount(0)
  await page.getByRole('link', { name: 'With notes' }).click()
  await expect(page).toHaveURL(/\/print\/barges\/notes\/$/)
  await expect(page.locator('.printed-notes').first()).toBeVisible()
  await context.close()
})
