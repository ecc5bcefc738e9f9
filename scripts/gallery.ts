/**
 * `npm run gallery`: pictures of every page and key scene of the site in out/, with a contact sheet, into gallery/.
 * `npm run gallery -- tartus 390 dark` makes those alone whose names hold every word.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { filterShots, listShots, type Shot } from './gallery-shots'
import { listFiles } from './lighten-pages'
import { OUT } from './site-folders'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

const FOLDER = 'gallery'
/** A whole page is cut off here (px), so that a picture can still be looked at. */
const LONGEST = 6000

try {
  const executablePath = findBrowser(await thisMachine())
  if (!executablePath) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  const { address, server } = await serveFolder(OUT, { basePath: '', port: await findFreePort(4500) })
  const wanted = process.argv.slice(2)
  const shots = filterShots(listShots(pagesOf(OUT), scenesOf), wanted)
  if (shots.length === 0) throw new Error(`No picture's name holds all of: ${wanted.join(', ')}`)
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  for (const [index, shot] of shots.entries()) {
    await takePicture(browser, address, shot)
    console.log(`${index + 1} of ${shots.length}: ${shot.name}`)
  }
  await browser.close()
  server.close()
  writeFileSync(join(FOLDER, 'index.html'), contactSheet())
  console.log(`${FOLDER}/index.html shows them all.`)
} catch (error) {
  stopWith(error)
}

/** The pages of an export; each is the index of a folder, and 404. */
function pagesOf(folder: string): string[] {
  return listFiles(folder)
    .filter(
      (file) =>
        (file.endsWith('index.html') && !file.startsWith('_') && !file.startsWith('404/')) || file === '404.html',
    )
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
}

/** The scenes that a page plays, when it is a chapter's. */
function scenesOf(page: string) {
  const [slug = '', chapter, ...more] = page.split('/').filter(Boolean)
  if (more.length > 0 || !listStories().includes(slug)) return []
  return openStory(slug).chapters.find((entry) => entry.slug === chapter)?.scenes ?? []
}

async function takePicture(browser: Browser, site: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.scheme,
    deviceScaleFactor: shot.width < 600 ? 2 : 1,
  })
  const page = await context.newPage()
  await page.emulateMedia({ media: shot.media })
  await page.goto(site + shot.address, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  await waitForStage(page)
  const path = join(FOLDER, `${shot.name}.png`)
  const height = shot.isWhole ? await page.evaluate(() => document.documentElement.scrollHeight) : shot.height
  const clip = { x: 0, y: 0, width: shot.width, height: Math.min(height, LONGEST) }
  await page.screenshot({ path, fullPage: shot.isWhole, ...(shot.isWhole && { clip }) })
  await context.close()
}

/** Waits until the stage, if there is one, has drawn what was asked for. */
async function waitForStage(page: Page): Promise<void> {
  const stage = page.locator('[data-stage]:visible')
  if ((await stage.count()) > 0) await page.locator('[data-stage][data-settled="true"]').waitFor({ timeout: 10_000 })
  await page.waitForTimeout(700)
}

/** Every picture in the folder, those of earlier runs too, small and with its name; a press opens it. */
function contactSheet(): string {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .sort()
  const pictures = names.map(
    (name) =>
      `<a href="${encodeURIComponent(name)}"><img src="${encodeURIComponent(name)}" alt="" loading="lazy"><br>${name}</a>`,
  )
  const style =
    'body{font:14px/1.3 sans-serif;display:flex;flex-wrap:wrap;gap:16px}a{inline-size:240px;overflow-wrap:anywhere}img{inline-size:100%;block-size:200px;object-fit:cover;object-position:top;border:1px solid}'
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>\n${pictures.join('\n')}\n`
}
