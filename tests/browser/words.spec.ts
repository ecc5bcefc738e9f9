import type { Page } from '@playwright/test'
import { CHAPTER, expect, STORY, settled, test } from './fixtures'
import { readWords } from './read-words'

test('the same words with the script, without it, and when the stage fails', async ({ page, browser, baseURL }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const scroll = await readWords(page)
  expect(scroll.join(' ').split(' ').length).toBeGreaterThan(600)

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const without = await plain.newPage()
  await without.goto(CHAPTER)
  expect(await readWords(without)).toEqual(scroll)
  await plain.close()

  const broken = await browser.newContext({ baseURL })
  await broken.route('**/reader.*.js', (route) => route.abort())
  const failed = await broken.newPage()
  await failed.goto(CHAPTER)
  await expect(failed.locator('html')).toHaveAttribute('data-layout', 'stack')
  expect(await readWords(failed)).toEqual(scroll)
  await expect(failed.locator('.scene-figure').first()).toBeVisible()
  await broken.close()
})

test('without the script every scene has its picture, and every mark leads to its source', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(CHAPTER)
  const scenes = page.locator('section[data-scene]')
  for (const scene of await scenes.all()) {
    const image = scene.locator('.scene-figure img')
    if ((await image.count()) === 0) continue
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0)
  }
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    )
  expect(broken).toEqual([])
  const marks = await page
    .locator('[data-cite]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('data-cite'), link.getAttribute('href') ?? '']))
  expect(marks.length).toBeGreaterThan(10)
  for (const [source, href] of new Map(marks as [string, string][])) {
    await page.goto(href)
    await expect(page.locator(`[data-source="${source}"]`), href).toBeVisible()
  }
  await context.close()
})

test('every picture can be read instead, with the script and without it', async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
  for (const reader of [page, await plain.newPage()]) {
    await reader.goto(CHAPTER)
    const scenes = await reader.locator('section[data-scene]').evaluateAll((sections) =>
      sections.map((section) => ({
        id: section.id,
        isMap: section.getAttribute('data-visual') === 'map',
        description: section.querySelector('.picture-text > p')?.textContent ?? '',
        entries: [...section.querySelectorAll('.picture-text [data-entry]')].map((entry) => ({
          name: entry.querySelector('dfn')?.textContent ?? '',
          text: entry.querySelector('dfn')?.nextSibling?.textContent?.trim() ?? '',
          source: entry.querySelector<HTMLElement>('[data-cite]')?.dataset.cite ?? '',
        })),
      })),
    )
    expect(scenes.length).toBeGreaterThan(5)
    for (const { id, isMap, description, entries } of scenes) {
      expect(description.length, `${id} has a description`).toBeGreaterThan(40)
      if (isMap) expect(entries.length, `${id} lists what is on it`).toBeGreaterThan(0)
      for (const { name, text } of entries) expect(`${name}: ${text}`).toMatch(/^.+: [A-Z].+\./)
    }
    const sources = new Set(scenes.flatMap(({ entries }) => entries.map(({ source }) => source)))
    for (const source of sources) await expect(reader.locator(`[id="source-${source}"]`)).toHaveCount(1)
  }
  // Heard without opening; what has links is not reached before.
  const shown = page.locator('section[data-scene] .picture-text').first()
  await expect(shown).not.toHaveAttribute('open')
  expect(await shown.ariaSnapshot()).toContain((await shown.locator('> p').first().textContent()) ?? '-')
  await expect(shown.getByRole('link')).toHaveCount(0)
  const first = page.locator('.picture-text summary').first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.picture-text [data-entry]').first()).toBeVisible()
  await plain.close()
})

test('on the page of the whole story each map names what is on it, and the end says once what is known of each', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(STORY)
  const maps = await page
    .locator('section[data-visual="map"] .picture-names')
    .evaluateAll((lines) => lines.map(({ textContent }) => textContent))
  expect(maps.length).toBe(await page.locator('section[data-visual="map"]').count())
  const names = await page
    .locator('#on-the-maps [data-entry] dfn')
    .evaluateAll((list) => list.map(({ textContent }) => textContent))
  expect(names.length).toBeGreaterThan(10)
  for (const map of maps) expect(names.filter((name) => map.includes(name)).length, map).toBeGreaterThan(0)
  for (const name of names) expect(maps.filter((map) => map.includes(name)).length, name).toBeGreaterThan(0)
  const ids = await page.locator('#on-the-maps [data-entry]').evaluateAll((list) => list.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  await context.close()
})

test('with the script a picture in the text is a line of text until paper, the Stack layout or a low window wants it', async ({
  browser,
  baseURL,
}) => {
  for (const want of [
    (page: Page) => page.emulateMedia({ media: 'print' }),
    (page: Page) => page.setViewportSize({ width: 390, height: 400 }),
    (page: Page) =>
      page.evaluate(() => {
        document.documentElement.dataset.layout = 'stack'
      }),
  ]) {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto(CHAPTER)
    await settled(page)
    const pictures = page.locator('.scene-visual, .scene-figure')
    await expect(pictures).toHaveCount(0)
    const spare = await page.locator('[data-spare]').count()
    expect(spare).toBeGreaterThan(3)
    for (const text of await page.locator('[data-spare]').all()) await expect(text).toBeHidden()
    await want(page)
    await expect(pictures).toHaveCount(spare)
    await expect(pictures.first()).toBeVisible()
    await context.close()
  }
})

test('figures in files are not fetched where the live map runs, but for the ground of the first', async ({ page }) => {
  const figures: string[] = []
  page.on('request', (request) => request.url().includes('/figures/') && figures.push(request.url()))
  await page.goto(CHAPTER)
  await settled(page)
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('n')
  await page.waitForTimeout(300)
  expect(figures.filter((url) => !url.includes('-ground-'))).toEqual([])
  expect(figures.length).toBeLessThanOrEqual(1)
})
