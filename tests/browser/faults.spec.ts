import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type * as DarkReader from 'darkreader'
import { CHAPTER, expect, STORY, settled, THOROUGH, test } from './fixtures'
import { readWords } from './read-words'
import { translatePage } from './translate-page'

/** The words of the chapter, as they are where nothing fails. */
async function wordsOf(page: Page): Promise<string[]> {
  await page.goto(CHAPTER)
  await settled(page)
  return readWords(page)
}

/** The reader goes on: the next scene is shown, and a source opens. */
async function goesOn(page: Page, next: string): Promise<void> {
  await page.keyboard.press('n')
  await settled(page, next)
  await page.locator(`#${next} [data-cite]`).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
}

test('without fonts and style files a chapter has its words, and its map moves', async ({ page, complaints }) => {
  const words = await wordsOf(page)
  await page.route(/\.(woff2|css)$/, (route) => route.abort())
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  expect(await readWords(page)).toEqual(words)
  await goesOn(page, 'more-barges')
  // The browser itself reports what it could not fetch.
  complaints.length = 0
})

test('where storage is blocked, chapter, ledger and presenter work, and keep nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  await goesOn(page, 'more-barges')
  await page.locator('.bar > .ink-switch input[value=told]').check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-ink', 'told')
  await page.goto(`${STORY}evidence/?ink=told`)
  await expect(page.locator('[data-filter-shown]')).not.toHaveText('')
  await page.goto(`${STORY}present/#more-barges`)
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'more-barges')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'a-telegram')
})

test('a translator that wraps every text leaves scenes, cards and counts at work', async ({ page }) => {
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  await translatePage(page)
  await goesOn(page, 'more-barges')
  await expect(page.locator('[data-now]')).toHaveText('APR 1891')
  await goesOn(page, 'a-telegram')
  await expect(page.locator('[data-now]')).toHaveText('25 APR 1891')
})

for (const [name, time] of [
  ['1970', 0],
  ['2090', Date.UTC(2090, 0, 1)],
] as const)
  test(`on a device whose clock says ${name} the presenter counts from nought`, async ({ page }) => {
    await page.clock.setSystemTime(time)
    await page.goto(`${STORY}present/?view=console#more-barges`)
    await expect(page.locator('.console-list [aria-current="true"]')).toContainText('April: more barges')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.console-list [aria-current="true"]')).toContainText('A telegram')
    await expect(page.locator('.console-time')).toContainText(/Elapsed\s*00:\d\d/)
  })

test('turned and resized twenty times in a row, a page stands at its scene', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  for (let turn = 0; turn < 20; turn++)
    await page.setViewportSize(
      turn % 2 ? { width: 390 + 7 * turn, height: 844 } : { width: 844, height: 390 + 7 * turn },
    )
  await page.setViewportSize({ width: 1440, height: 900 })
  await settled(page, 'more-barges')
  await goesOn(page, 'a-telegram')
})

test('a window that is made higher or lower keeps its scene', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 700 })
  await page.goto(`${CHAPTER}#the-pier`)
  await settled(page, 'the-pier')
  const title = page.locator('#the-pier h2')
  for (const height of [1080, 600, 1000]) {
    await page.setViewportSize({ width: 1920, height })
    // Two frames: what hears of the new size has then answered.
    await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))))
    await expect(title, `${height} px`).toBeInViewport()
    await settled(page, 'the-pier')
  }
})

test('Dark Reader leaves a page alone that has a night of its own', async ({ page }) => {
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  const colours = () =>
    page.evaluate(() =>
      ['body', '.slip p', '.map .m-label', '.map .m-land'].map((place) => {
        const { color, backgroundColor, fill } = getComputedStyle(document.querySelector(place) as Element)
        return [place, color, backgroundColor, fill]
      }),
    )
  const before = await colours()
  await page.evaluate(readFileSync('node_modules/darkreader/darkreader.js', 'utf8'))
  await page.evaluate(() => (window as unknown as { DarkReader: typeof DarkReader }).DarkReader.enable({}))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect(await colours()).toEqual(before)
})

test('a tab that is frozen in mid-flight arrives when it wakes', async ({ page, context }) => {
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  const browser = await context.newCDPSession(page)
  await page.keyboard.press('n')
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await browser.send('Page.setWebLifecycleState', { state: 'active' })
  await settled(page, 'more-barges')
})

test('two tabs of a chapter each stand at their own scene', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto(`${CHAPTER}#more-barges`)
  await other.goto(`${CHAPTER}#the-pier`)
  await settled(other, 'the-pier')
  await other.keyboard.press('n')
  await settled(other, 'five-weeks-early')
  await settled(page, 'more-barges')
  await expect(page).toHaveURL(/#more-barges$/)
  await other.close()
})

test('after a thousand changes of scene a page holds no more than before', { tag: THOROUGH }, async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  const count = () => page.evaluate(() => document.querySelectorAll('*').length)
  const change = async (times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(time % 2 ? 'p' : 'n')
    await settled(page, 'a-supper-denied')
  }
  await change(20)
  const before = await count()
  await change(1000)
  expect(Math.abs((await count()) - before)).toBeLessThan(before / 50)
})

test('on a slow line a chapter is read before its script and its faces are in, and stays where it is', async ({
  page,
  context,
}) => {
  const words = await wordsOf(page)
  const browser = await context.newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true })
  // What Chromium's own tools call slow 3G: 400 kbit/s, 400 ms.
  const bytes = 400_000 / 8
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await page.goto('about:blank')
  await page.addInitScript(() => {
    const seen = { shift: 0, words: '' }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(() => {
      seen.words ||= document.querySelector('h1')?.textContent ?? ''
    }).observe({ type: 'paint', buffered: true })
  })
  await page.goto(CHAPTER, { waitUntil: 'commit' })
  await settled(page, 'the-narrows')
  const found = await page.evaluate(() => {
    const ended = (name: RegExp) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter((one) => name.test(one.name))
        .map(({ responseEnd }) => responseEnd)
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return {
      ...(window as unknown as { seen: { shift: number; words: string } }).seen,
      paint: paint?.startTime ?? 0,
      script: Math.max(...ended(/reader\/[^/]*\.js$/)),
      face: Math.max(...ended(/\.woff2$/)),
    }
  })
  expect(found.words).toBe('The oil sailed first')
  expect(found.paint).toBeGreaterThan(0)
  expect(found.paint, 'before the script').toBeLessThan(found.script)
  expect(found.paint, 'before the last face').toBeLessThan(found.face)
  expect(found.shift).toBeLessThan(0.1)
  expect(await readWords(page)).toEqual(words)
})

test('in the system’s colours the inks differ by their lines, and what can be pressed is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const lines = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    const look = (element: Element | undefined | null) => {
      if (!element) return 'not there'
      const { stroke, strokeDasharray, borderTopStyle, borderTopColor } = getComputedStyle(element)
      const isLine = element instanceof SVGElement
      const [colour, style] = isLine ? [stroke, strokeDasharray] : [borderTopColor, borderTopStyle]
      return colour === paper ? 'not seen' : /none|solid/.test(style) ? 'solid' : 'broken'
    }
    const map = document.querySelector('[data-stage-map]')
    return {
      route: look(map?.querySelector('.m-route-record')),
      told: look(document.querySelector('.bar > .ink-switch .ink-line.told')),
      record: look(document.querySelector('.bar > .ink-switch .ink-line:not(.told)')),
      mark: look(document.querySelector('.timeline-marks .record a')),
    }
  })
  expect(lines).toMatchObject({ route: 'solid', told: 'broken', record: 'solid' })
  const unseen = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    return [
      ...document.querySelectorAll('.bar a, .bar summary, .bar label span, .strip summary, .explore button, .slip a'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        const behind = backgroundColor === 'rgba(0, 0, 0, 0)' ? paper : backgroundColor
        return color === behind
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
  expect(unseen).toEqual([])
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const shown = element.matches('input[type=radio]') ? (element.nextElementSibling as HTMLElement) : element
      const { outlineStyle, outlineColor } = getComputedStyle(shown)
      return { html: element.outerHTML.slice(0, 120), outlineStyle, outlineColor }
    })
    expect(focus.outlineStyle, focus.html).not.toBe('none')
    expect(focus.outlineColor, focus.html).not.toBe(
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    )
  }
})

test('in the system’s colours what is told is broken on the map, too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(`${STORY}quay/#nobody-saw-the-jar`)
  await settled(page, 'nobody-saw-the-jar')
  const dashes = await page
    .locator('[data-stage-map] .m-route-told')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray))
  expect(dashes.length).toBeGreaterThan(0)
  expect(dashes).not.toContain('none')
})
