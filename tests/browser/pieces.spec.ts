import { FIXTURE } from '../../scripts/fixture-site'
import { readFixture } from '../fixture-story/read-fixture'
import { expect, test } from './fixtures'
import { startHost } from './host-pages'
import { runAxe } from './run-axe'
import { heaviestOf, weighPieces } from './weigh-pieces'

const FRAMES = 'embed/lamp-on-the-pier/'
/** One of each kind, a map and a drawing among the scenes. */
const PIECES = [
  'scene/the-storm/',
  'scene/each-has-two-dates/',
  'figure/the-storm/',
  'cross/where-the-yes-stood/',
  'claim/talked-into-light/',
  'row/talked-into-light/',
  'exercise/four-events/',
]

let host: Awaited<ReturnType<typeof startHost>>
test.beforeAll(async () => {
  host = await startHost()
})
test.afterAll(() => host.server.close())

test('every frame of one thing has at most 60 KB, 6 KB of it JavaScript', () => {
  const weights = weighPieces(FIXTURE.OUT_DIR, FIXTURE.BASE_PATH, readFixture())
  console.log(heaviestOf(weights).join('\n'))
  expect(new Set(weights.map(({ kind }) => kind)).size).toBe(6)
  expect(weights.filter(({ all, script }) => all > 60_000 || script > 6_000)).toEqual([])
})

test('axe finds nothing in a piece of any kind, by day and by night, and nothing in it is cut from 360 to 900 px', async ({
  page,
}) => {
  for (const path of PIECES) {
    await page.goto(`${FRAMES}${path}?scheme=dark`)
    for (const fold of await page.locator('.piece-fold > summary').all()) await fold.click()
    for (const width of [360, 900, 600]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(findWide), `${path} at ${width} px`).toEqual([])
    }
    expect(await runAxe(page), `${path} by night`).toEqual([])
    if (path.startsWith('figure')) continue
    await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'light'))
    expect(await runAxe(page), path).toEqual([])
  }
})

/** What is wider than the frame; runs in the page. */
function findWide(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    // The ledger's head is there for those who hear it only.
    (element) => element.checkVisibility() && getComputedStyle(element.closest('thead') ?? element).clipPath === 'none',
  )
  return all
    .filter((element) => {
      const { right, left, width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && (right > innerWidth + 1 || left < -1)
    })
    .map((element) => element.outerHTML.slice(0, 100))
}

test('cards are put in order by buttons and by the pointer, and without a script are a list with the dates in a fold', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${FRAMES}exercise/four-events/`)
  const word = page.locator('[data-answer] b')
  await expect(word).toHaveText('LSGJ')
  await page.getByRole('button', { name: 'S up' }).press('Enter')
  await expect(word).toHaveText('SLGJ')
  await expect(page.getByRole('button', { name: 'S up' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'S up' })).toHaveAttribute('aria-disabled', 'true')
  const [from, to] = [
    await page.locator('[data-letter="J"] [data-handle]').boundingBox(),
    await page.locator('[data-letter="S"]').boundingBox(),
  ]
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 20)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 20, (to?.y ?? 0) + 4, { steps: 12 })
  await page.mouse.up()
  await expect(word).toHaveText('JSLG')
  await expect(page.locator('[data-answer]')).toContainText('? comes after G.')
  await page.getByRole('button', { name: 'Lay them as they were' }).click()
  await expect(word).toHaveText('LSGJ')

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const without = await plain.newPage()
  await without.goto(`${FRAMES}exercise/four-events/`)
  await expect(without.locator('button:visible')).toHaveCount(0)
  await expect(without.locator('.piece-cards li')).toHaveCount(5)
  await without.locator('summary').click()
  await expect(without.locator('.piece-dates li').first()).toContainText('April 1891')
  await plain.close()
})

test('the cross stands in its column, and over what others say', async ({ page }) => {
  await page.goto(`${FRAMES}cross/where-the-yes-stood/`)
  await page.getByRole('radio').nth(2).check()
  await expect(page.locator('[data-pencil] [role="status"]')).toContainText('Your cross stands under')
  await page.locator('summary').click()
  await expect(page.locator('.gr-cross.after')).toBeVisible()
  await expect(page.locator('.gr-cross.before')).toBeHidden()
})

test('in a sandbox that lets no window open, a link of a piece gives its address', async ({
  page,
  baseURL,
  complaints,
}) => {
  await host.show(
    page,
    `<iframe src="${baseURL}${FRAMES}row/talked-into-light/" sandbox="allow-scripts" title="t" width="700" height="500"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.locator('.piece-foot a').click()
  await expect(frame.locator('[data-card] [data-address]')).toHaveValue(/evidence\/#talked-into-light$/)
  // The browser says that the sandbox has refused a window.
  complaints.length = 0
})
