import type { Page } from '@playwright/test'
import { CHAPTER, expect, STORY, settled, test } from './fixtures'

const SHIPS = 'more-barges'
/** What is drawn, whether it has faded in or was there at once. */
const ink = async (page: Page) =>
  (await page.locator('[data-stage-map] .map-ink').innerHTML()).replaceAll(' style="opacity: 1;"', '')

for (const [what, answer] of [
  ['are missing', { status: 404, body: 'not found' }],
  ['are cut off', { body: '{"name":"region","land":[["0 0l1' }],
  ['hold malformed geometry', { body: '{"name":"region","origin":[0,0],"unit":1,"land":[["NaN"]],"labels":[]}' }],
] as const) {
  test(`where the map’s files ${what}, routes and names stand on bare paper, and a line says so`, async ({
    page,
    complaints,
  }) => {
    await page.route('**/map/*.json', (route) => route.fulfill(answer))
    await page.goto(`${CHAPTER}#${SHIPS}`)
    await settled(page, SHIPS)
    await expect(page.locator('.stage-line')).toContainText('Part of the map did not load')
    await expect(page.locator('.map-ink .m-route-record')).toHaveCount(3)
    await expect(page.locator('.map-names')).toContainText('Tirm Narrows')
    const [sea, paper] = await page
      .locator('.map-base .m-sea')
      .first()
      .evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(document.body).backgroundColor])
    expect(sea, 'nothing is called sea').toBe(paper)
    await page.unroute('**/map/*.json')
    await page.keyboard.press('p')
    await settled(page, 'a-supper-denied')
    await expect(page.locator('.is-bare'), 'the next scene asks again').toHaveCount(0)
    await expect(page.locator('.map-base [data-sheet]').first()).toBeAttached()
    // The browser itself reports what it could not fetch.
    expect(complaints.filter((text) => !text.includes('404')).length).toBe(0)
    complaints.length = 0
  })
}

for (const [what, answer] of [
  ['is missing', { status: 404, body: 'not found' }],
  ['is cut off', { body: '[{"id":"the-narrows"' }],
] as const) {
  test(`where the file of a whole story’s maps ${what}, each picture stands in its place in the text, and a line says so`, async ({
    page,
    complaints,
  }) => {
    await page.route(`**/${STORY}maps.json`, (route) => route.fulfill(answer))
    await page.goto(STORY)
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'stack')
    await expect(page.locator('.stage-line')).toContainText('The moving map could not be drawn')
    expect(await page.locator('.scene-figure, .scene-visual').count()).toBeGreaterThan(20)
    await expect(page.locator('[data-spare]')).toHaveCount(0)
    await expect(page.locator('.scene-figure').first()).toBeVisible()
    // The browser reports what it could not fetch, and the reader's script what it could not read.
    complaints.length = 0
  })
}

test('where a finer sheet is missing, the coarser one stays', async ({ page, complaints }) => {
  await page.route('**/map/levant.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(`${CHAPTER}#where-they-tied-up`)
  await settled(page, 'where-they-tied-up')
  await expect(page.locator('.map-base [data-sheet="region"]')).toBeAttached()
  await expect(page.locator('.map-base [data-sheet="levant"]')).toHaveCount(0)
  await expect(page.locator('.stage-map.is-bare')).toHaveCount(0)
  complaints.length = 0
})

test('a phone that is turned in mid-flight shows the scene as if it had been opened so', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto(`${CHAPTER}#years-apart`)
  await settled(page, 'years-apart')
  const direct = await ink(page)
  await page.goto('about:blank')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${CHAPTER}#a-known-hand`)
  await settled(page, 'a-known-hand')
  await page.keyboard.press('n')
  await page.waitForTimeout(250)
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-settled', 'false')
  await page.setViewportSize({ width: 844, height: 390 })
  await settled(page, 'years-apart')
  await expect.poll(() => ink(page)).toBe(direct)
})

test('a stage that loses its size and gets it back draws the scene again', async ({ page }) => {
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  const before = await ink(page)
  const holder = page.locator('.stage-holder')
  await holder.evaluate((element) => element.style.setProperty('display', 'none', 'important'))
  await page.keyboard.press('n')
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-scene', 'a-telegram')
  await page.keyboard.press('p')
  await holder.evaluate((element) => element.style.removeProperty('display'))
  await settled(page, SHIPS)
  await expect.poll(() => ink(page)).toBe(before)
})

test('where exploring can’t be fetched, the scene stays and a line says so', async ({ page, complaints }) => {
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await page.route('**/reader/*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.locator('.stage-line')).toContainText('Part of the map did not load')
  await expect(page.getByRole('application')).toBeHidden()
  complaints.length = 0
})

test('where the reader’s script can’t be fetched, no control stands there that would do nothing', async ({
  page,
  complaints,
}) => {
  await page.route('**/reader/*.js', (route) => route.abort())
  await page.goto(CHAPTER)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'off')
  await expect(page.locator('section[data-scene]').first()).toBeVisible()
  const dead = page.locator('button:visible, input:visible, select:visible, [data-display]:visible')
  expect(await dead.evaluateAll((controls) => controls.map((control) => control.outerHTML.slice(0, 120)))).toEqual([])
  complaints.length = 0
})

test('where nothing moves, a wide screen shows what was before beside the map, a phone behind a switch', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  const print = page.locator(`#${SHIPS} .scene-before img`)
  await expect(print).toBeVisible()
  await expect.poll(() => print.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expect(page.locator('.before-after')).toBeHidden()

  await page.setViewportSize({ width: 390, height: 844 })
  await settled(page, SHIPS)
  await expect(print).toBeHidden()
  await expect(page.locator('.map-base')).toHaveAttribute('data-form', 'narrow')
  await settled(page, SHIPS)
  const after = await ink(page)
  await page.getByRole('radio', { name: 'Before' }).check()
  await settled(page, SHIPS)
  expect(await ink(page)).not.toBe(after)
  expect(await page.locator('.m-route-record').first().getAttribute('d')).toBe('')
  await page.getByRole('radio', { name: 'After' }).check()
  await settled(page, SHIPS)
  expect(await ink(page)).toBe(after)
  const [radios, explore] = await Promise.all([
    page.locator('.before-after').boundingBox(),
    page.locator('.explore-open').boundingBox(),
  ])
  // The button that opens the map stands in the strip below the stage.
  expect((radios?.y ?? 0) + (radios?.height ?? 0)).toBeLessThanOrEqual(explore?.y ?? 0)

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect(page.locator('.before-after')).toBeHidden()
})
