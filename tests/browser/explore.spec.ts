import type { Page } from '@playwright/test'
import { CHAPTER, expect, settled, test } from './fixtures'
import { runAxe } from './run-axe'

const SHIPS = 'more-barges'

/** What the stage holds of a scene: the ink, names and frame as markup, and where each sheet lies. */
async function drawing(page: Page): Promise<string[]> {
  return page
    .locator('[data-stage-map]')
    .evaluate((map) => [
      ...['ink', 'names', 'edge'].map((name) => map.querySelector(`.map-${name}`)?.innerHTML ?? ''),
      ...[...map.querySelectorAll<SVGGElement>('[data-sheet]')]
        .filter((sheet) => sheet.checkVisibility())
        .map((sheet) => `${sheet.dataset.sheet} ${sheet.getAttribute('transform')} ${sheet.innerHTML.length}`),
    ])
}

/** The stage's pixels, without what lies over it: buttons tell where the focus is. */
async function pixels(page: Page): Promise<Buffer> {
  const show = (opacity: string) =>
    page.locator('.explore').evaluateAll((all, value) => {
      for (const one of all as HTMLElement[]) one.style.setProperty('opacity', value)
    }, opacity)
  await show('0')
  const picture = await page.locator('[data-stage]').screenshot()
  await show('')
  return picture
}

async function openMap(page: Page, scene = SHIPS): Promise<void> {
  await page.goto(`${CHAPTER}#${scene}`)
  await settled(page, scene)
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.getByRole('application')).toBeFocused()
}

/** The kilometres that the scale bar names. */
async function kilometres(page: Page): Promise<number> {
  return Number.parseFloat((await page.locator('.map-edge').getByText(/ km/).textContent()) ?? '')
}

test('the map is explored by keys, and Escape brings back the scene exactly as it was', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()))
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  const before = await drawing(page)
  const seen = await pixels(page)
  const atFirst = scripts.length
  const open = page.getByRole('button', { name: 'Explore the map' })
  await open.focus()
  await page.keyboard.press('Enter')
  const map = page.getByRole('application')
  await expect(map).toBeFocused()
  expect(scripts.length, 'its code is fetched now').toBeGreaterThan(atFirst)

  await page.keyboard.press('Tab')
  await expect(page.locator('[data-spot]:focus')).toBeVisible()
  await page.locator('[data-spot="barge-run"]').focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'On the map' })
  await expect(panel).toContainText('Sea route, from 1889 on, on record, schematic.')
  const name = await page.locator('[data-spot]:focus').getAttribute('aria-label')
  await expect(panel.locator('dfn')).toHaveText(name ?? '-')
  await panel.locator('[data-cite]').click()
  await expect(page.locator('[data-card]')).toContainText('Harbour log')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-card]')).toBeHidden()
  await expect(map, 'Escape closes the card first').toBeVisible()

  await map.focus()
  const wide = await kilometres(page)
  for (const key of ['+', '+', '+', '+', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => kilometres(page)).toBeLessThan(wide / 2)
  const moved = await drawing(page)
  expect(moved).not.toEqual(before)
  await page.keyboard.press('0')
  await expect.poll(() => kilometres(page)).toBe(wide)
  await page.keyboard.press('ArrowLeft')

  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()
  await expect(panel).toBeHidden()
  await settled(page, SHIPS)
  expect(await drawing(page)).toEqual(before)
  await expect(page.getByText('Back at the scene.')).toBeVisible()
  await expect.poll(async () => (await pixels(page)).equals(seen)).toBe(true)
})

test('drag, buttons and Ctrl with the wheel are the map’s; the wheel alone is the page’s, and the next scene ends it', async ({
  page,
}) => {
  await openMap(page)
  const scroll = () => page.evaluate(() => scrollY)
  const wide = await kilometres(page)
  const y = await scroll()
  const ring = page.locator('.map-ink .m-place circle').last()
  await expect.poll(() => ring.boundingBox()).not.toBeNull()
  const from = await ring.boundingBox()
  await page.mouse.move(900, 600)
  await page.mouse.down()
  await page.mouse.move(960, 560, { steps: 4 })
  await page.mouse.up()
  const moved = async (side: 'x' | 'y') => ((await ring.boundingBox())?.[side] ?? 0) - (from?.[side] ?? 0)
  await expect.poll(() => moved('x')).toBeCloseTo(60, 0)
  await expect.poll(() => moved('y')).toBeCloseTo(-40, 0)

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(() => kilometres(page)).toBeLessThan(wide)
  expect(await scroll()).toBe(y)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => kilometres(page)).toBeGreaterThanOrEqual(wide)

  await page.mouse.move(1000, 500)
  await page.mouse.wheel(0, -60)
  await expect.poll(scroll).toBeLessThan(y)
  await expect(page.getByRole('application')).toBeVisible()

  await page.keyboard.press('p')
  await settled(page, 'a-supper-denied')
  await expect(page.getByRole('application')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Explore the map' })).toBeVisible()
})

test('a press on a place or a route tells of it, also where finer sheets come in', async ({ page }) => {
  await openMap(page, 'the-pier')
  const panel = page.getByRole('region', { name: 'On the map' })
  const spot = page.locator('[data-spot="selm-pier"]')
  const box = await spot.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 22, (box?.y ?? 0) + 22)
  await expect(panel).toContainText('The pier of Selm')
  await expect(spot).toHaveAttribute('aria-pressed', 'true')
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
  for (const _ of [1, 2, 3, 4, 5]) await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => kilometres(page)).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Back to the scene' }).click()
  await settled(page, 'the-pier')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('one finger scrolls the page, two move the map; every target is large enough', async ({ page }) => {
    await openMap(page)
    const before = await page.evaluate(() => scrollY)
    const client = await page.context().newCDPSession(page)
    const map = await page.getByRole('application').boundingBox()
    const [x, y] = [(map?.x ?? 0) + 150, (map?.y ?? 0) + 200]
    const touch = (type: string, points: number[][]) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([px = 0, py = 0], id) => ({ x: px, y: py, id })),
      })
    const wide = await kilometres(page)
    await touch('touchStart', [
      [x - 30, y],
      [x + 30, y],
    ])
    for (let step = 1; step <= 8; step++)
      await touch('touchMove', [
        [x - 30 - step * 10, y - step * 4],
        [x + 30 + step * 10, y - step * 4],
      ])
    await touch('touchEnd', [])
    await expect.poll(() => kilometres(page)).toBeLessThan(wide / 1.5)
    expect(await page.evaluate(() => scrollY), 'two fingers').toBe(before)
    const drawn = await drawing(page)
    await touch('touchStart', [[x, y]])
    for (let step = 1; step <= 6; step++) await touch('touchMove', [[x, y + step * 12]])
    await touch('touchEnd', [])
    await expect.poll(() => page.evaluate(() => scrollY), 'one finger').toBeLessThan(before)
    expect((await drawing(page))[1], 'the map stays').toBe(drawn[1])

    for (const button of await page.locator('.explore button:visible').all()) {
      const size = await button.boundingBox()
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
})

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1440, 'light'],
] as const) {
  test(`axe finds nothing while the map is explored at ${width} px (${colorScheme})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openMap(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'On the map' })).toBeVisible()
    expect(await runAxe(page)).toEqual([])
  })
}
