/** The site without a network: its server is switched off. Each test serves a copy of the export on a port of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page, type Request } from '@playwright/test'
import { FIXTURE } from '../../scripts/fixture-site'
import { findFreePort } from '../../scripts/free-port'
import { writeOffline, writeRetired } from '../../scripts/offline/write-offline'
import { serveFolder } from '../../scripts/static-server'
import { FIXTURE_STORY } from '../fixture-story/read-fixture'
import { CHAPTER, STORY, settled } from './fixtures'

const NEW_TITLE = 'A title that the next build has'

type Site = { address: string; folder: string; up(folder?: string): Promise<void>; down(): Promise<void> }

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
  site: async ({}, use, { parallelIndex }) => {
    // A port that is free while a test has its server down must not be taken by the test beside it.
    const port = await findFreePort(4600 + 100 * parallelIndex)
    let server: Server | undefined
    const down = async () => {
      server?.closeAllConnections()
      await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
      server = undefined
    }
    const up = async (folder: string = FIXTURE.OUT_DIR) => {
      await down()
      server = (await serveFolder(folder, { basePath: FIXTURE.BASE_PATH, port })).server
    }
    const folder = mkdtempSync(join(tmpdir(), 'next-build-'))
    await up()
    await use({ address: `http://localhost:${port}${FIXTURE.BASE_PATH}/`, folder, up, down })
    await down()
    rmSync(folder, { recursive: true, force: true })
  },
})
test.use({ serviceWorkers: 'allow' })

const isCached = (page: Page, address: string) =>
  expect.poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address)).toBe(true)

async function keep(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: /^Keep for offline \(\d+(\.\d)? MB\)/ }).click()
  await expect(page.getByText('Kept on this device: version')).toBeVisible({ timeout: 20_000 })
}

/** The same export with another title of a chapter and other map data, as its next build would be. */
async function buildNext(folder: string) {
  cpSync(FIXTURE.OUT_DIR, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  const chapter = join(folder, CHAPTER, 'index.html')
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace(/(<h[12][^>]*>)[^<]+/, `$1${NEW_TITLE}`))
  writeFileSync(join(folder, 'map/index.json'), '{"basemaps":[],"next":true}')
  await writeOffline(folder, FIXTURE.BASE_PATH, [{ slug: FIXTURE_STORY, version: '9.9.9' }])
}

test('a chapter that was visited is there without a network, with its moving map; what was not says so', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}embed/${CHAPTER}`)
  await page.goto(site.address + CHAPTER)
  await isCached(page, site.address + CHAPTER)
  const words = () => page.locator('section[data-scene] .slip > p').allTextContents()
  const before = await words()
  expect(before.length).toBeGreaterThan(10)
  await site.down()
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await page.reload()
  expect(await words()).toEqual(before)
  await settled(page)
  for (const id of await page.locator('section[data-scene]').evaluateAll((all) => all.map((one) => one.id))) {
    await page.evaluate((scene) => document.getElementById(scene)?.scrollIntoView({ behavior: 'instant' }), id)
    await settled(page)
  }
  expect(failed.filter((url) => !url.endsWith('sw.js'))).toEqual([])
  await page.goto(`${site.address}${STORY}evidence/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not kept on this device/)
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('')
})

test('a story that was kept is there whole, without a network, until it is removed', async ({ page, site }) => {
  await keep(page, site.address)
  await site.down()
  for (const path of [
    '',
    STORY,
    CHAPTER,
    `${STORY}after/plain/`,
    `${STORY}evidence/`,
    `${STORY}evidence/sources/marek-1936/`,
    `${STORY}data/`,
    `${STORY}present/print/barges/notes/`,
    `${STORY}teach/`,
    `${STORY}teach/pack/pupils-a/`,
    `${STORY}teach/order/`,
    `${STORY}present/?lesson=45`,
  ]) {
    const broken: string[] = []
    const note = (request: Request) => {
      // What the page before was still asking for when it was left.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') broken.push(request.url())
    }
    page.on('requestfailed', note)
    await page.goto(site.address + path, { waitUntil: 'load' })
    await expect(page.locator('body'), path).not.toContainText('not kept on this device')
    page.off('requestfailed', note)
    expect(
      broken.filter((url) => !/sw\.js$/.test(url)),
      path,
    ).toEqual([])
  }
  const files = ['data/story.json', 'data/claims.csv', 'teach/pack/ticket.docx', 'evidence/words.json']
  await page.goto(site.address)
  const sizes = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await (await fetch(path)).arrayBuffer()).byteLength)),
    files.map((file) => `${site.address}${STORY}${file}`),
  )
  expect(Math.min(...sizes)).toBeGreaterThan(50)
  await page.getByRole('button', { name: 'Remove it from this device' }).click()
  await expect(page.getByText('Removed from this device.')).toBeVisible()
  await page.goto(`${site.address}${STORY}evidence/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not kept/)
})

test('a presenter that was opened once is there after a reload without a network, with every map in both windows', async ({
  page,
  context,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const address = `${site.address}${STORY}present/`
  await page.goto(`${address}?lesson=20`)
  const console = await context.newPage()
  await console.emulateMedia({ reducedMotion: 'reduce' })
  await console.goto(`${address}?lesson=20&view=console`)
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      return kept.flat().some((url) => url.includes('/offline/lists/'))
    })
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
  await site.down()
  const failed: string[] = []
  for (const window of [page, console])
    window.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
    })
  await Promise.all([page.reload(), console.reload()])
  const mirror = console.frameLocator('.mirror iframe')
  for (const scene of ['the-narrows', 'the-storm']) {
    await expect(page.locator('.slide')).toHaveAttribute('data-slide', scene)
    await settled(page, scene)
    await expect(mirror.locator('[data-stage]')).toHaveAttribute('data-settled', 'true')
    for (const stage of [page.locator('.stage-map'), mirror.locator('.stage-map')]) {
      await expect(stage).not.toHaveClass(/is-bare/)
      await expect(stage.locator('.map-base .m-coast').first()).toHaveAttribute('d', /^M.{200}/)
    }
    await console.keyboard.press('PageDown')
  }
  expect(failed.filter((url) => !url.endsWith('sw.js'))).toEqual([])
})

test('where there is no room a sentence says so, nothing is half kept, and what was kept before stays', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address + CHAPTER)
  await isCached(page, site.address + CHAPTER)
  await page.goto(site.address)
  await isCached(page, site.address)
  const keepButton = page.getByRole('button', { name: /^Keep for offline/ })
  await expect(keepButton).toBeVisible()
  const origin = new URL(site.address).origin
  const browser = await context.newCDPSession(page)
  const held = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(
        names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const),
      )
      return Object.fromEntries(all)
    })
  const before = await held()
  const { usage } = await browser.send('Storage.getUsageAndQuota', { origin })
  // Room for some of the story and not for all of it.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 600_000 })
  await keepButton.click()
  await expect(page.locator('[data-keep] [role="status"]')).toHaveText(
    'There is not enough room on this device. Nothing was kept.',
    { timeout: 30_000 },
  )
  expect(await held()).toEqual(before)
  await expect(keepButton).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Remove it from this device' })).toBeHidden()
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await keepButton.click()
  await expect(page.getByText('Kept on this device: version')).toBeVisible({ timeout: 20_000 })
})

test('a newer version waits for its button, is whole when it comes, and leaves nothing of the old one', async ({
  page,
  site,
}) => {
  await keep(page, site.address)
  await page.goto(site.address + CHAPTER)
  const old = (await page.locator('h1').first().textContent()) ?? ''
  await buildNext(site.folder)
  await site.up(site.folder)

  await page.reload()
  await expect(page.locator('h1').first()).toHaveText(old)
  const line = page.locator('[data-update]')
  await expect(line).toBeVisible({ timeout: 30_000 })
  const other = await page.context().newPage()
  await other.goto(site.address + CHAPTER)
  await expect(other.locator('h1').first()).toHaveText(old)
  await line.getByRole('button').click()
  await expect(line).toContainText('Other windows')
  await other.close()
  await line.getByRole('button').click()
  await expect(page.locator('h1').first()).toHaveText(NEW_TITLE)
  await expect(line).toBeHidden()
  const builds = await page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2]))
  expect(new Set(builds).size).toBe(1)
  await site.down()
  await page.goto(site.address)
  await expect(page.getByText('Kept on this device: version 9.9.9')).toBeVisible()
})

test('a page that comes new from the network takes nothing of the build before', async ({ page, site }) => {
  await page.goto(site.address + CHAPTER)
  await isCached(page, site.address + CHAPTER)
  await buildNext(site.folder)
  const [sheet = ''] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/map\/\w+\.json/.test(name)),
  )
  const path = sheet.slice(site.address.length)
  writeFileSync(join(site.folder, path), '{"next":true}')
  await site.up(site.folder)
  const ask = () => page.evaluate(async (url) => (await fetch(url, { cache: 'no-store' })).text(), sheet)
  await page.goto(site.address + CHAPTER)
  expect(await ask()).not.toContain('next')
  await page.goto(`${site.address}${STORY}data/`)
  expect(await ask()).toContain('next')
})

test('frames of others register no worker, and the retired one takes all of it away', async ({ page, site }) => {
  await page.goto(`${site.address}embed/${CHAPTER}`)
  await page.waitForTimeout(2500)
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await registered()).toBe(0)
  await page.goto(site.address + CHAPTER)
  await isCached(page, site.address + CHAPTER)
  cpSync(FIXTURE.OUT_DIR, site.folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  await writeRetired(site.folder)
  await site.up(site.folder)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(registered).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await expect(page.locator('main')).toBeVisible()
})
