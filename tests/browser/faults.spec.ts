import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type * as DarkReader from 'darkreader'
import { FIXTURE } from '../../scripts/fixture-site'
import { CHAPTER, expect, hosts, STORY, settled, THOROUGH, test } from './fixtures'
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

test('opened as a file, a page has all its words, styled, one after another', async ({ page, complaints }) => {
  const words = await wordsOf(page)
  await page.goto(pathToFileURL(join(FIXTURE.OUT_DIR, CHAPTER, 'index.html')).href)
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'stack')
  expect(await readWords(page)).toEqual(words)
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Sheet Text')
  complaints.length = 0
})

test('saved as one file (MHTML), a page has its words', async ({ page, context, complaints }, info) => {
  const words = await wordsOf(page)
  const browser = await context.newCDPSession(page)
  const { data } = await browser.send('Page.captureSnapshot', { format: 'mhtml' })
  const file = info.outputPath('page.mhtml')
  writeFileSync(file, data)
  await page.goto(pathToFileURL(file).href)
  expect(await readWords(page)).toEqual(words)
  complaints.length = 0
})

test('in an archive that puts its own address before all others, a page has words, styles and pictures', async ({
  page,
  complaints,
}) => {
  const words = await wordsOf(page)
  const archive = 'https://archive.test/web/2026/https://example.org/fixture/'
  hosts.add(new URL(archive).origin)
  await page.route('https://archive.test/**', (route) => {
    const path = decodeURI(new URL(route.request().url()).pathname.split('/fixture/')[1] ?? '')
    const file = join(FIXTURE.OUT_DIR, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.endsWith('.html')) return route.fulfill({ path: file })
    const html = readFileSync(file, 'utf8').replace(/((?:href|src|srcset)=")\/fixture\//gi, `$1${archive}`)
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
  })
  await page.goto(`${archive}${CHAPTER}`)
  expect(await readWords(page)).toEqual(words)
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Sheet Text')
  await expect(page.locator('[data-stage-map] svg, .scene-figure img').locator('visible=true').first()).toBeVisible()
  complaints.length = 0
})
