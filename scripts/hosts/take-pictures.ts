/** Pictures of hosts for docs/embedding.md: what is left of a code there, with the fixture story in the frame. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Route } from '@playwright/test'
import sharp from 'sharp'
import { thisMachine } from '../find-browser'
import { FIXTURE } from '../fixture-site'
import { findFreePort } from '../free-port'
import { ensureBrowser, waysToInstall } from '../install-browser'
import { serveFolder } from '../static-server'

const FOLDER = join('docs', 'hosts')
/** Sites that draw their pages again in the browser know it by this address. */
const HOST = 'http://host.example/frame'
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** px */
const [WIDTH, HEIGHT, SHOWN] = [800, 760, 400]
/** Bytes of a picture. */
const MOST = 30_000

/** Takes pictures until it is closed. */
export async function openCamera() {
  const machine = await thisMachine()
  const story = await serveFolder(FIXTURE.OUT_DIR, { basePath: FIXTURE.BASE_PATH, port: await findFreePort(8280) })
  const browser = await chromium.launch({
    executablePath: ensureBrowser(machine, waysToInstall()),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  return {
    /** @param built The folder of the host's built site, where its styles are. */
    take: (name: string, html: string, built?: string) => take(browser, story.address, { name, html, built }),
    close: async () => {
      await browser.close()
      story.server.close()
    },
  }
}

async function take(
  browser: Browser,
  site: string,
  { name, html, built }: { name: string; html: string; built?: string },
) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  try {
    await page.route('**/*', (route) => answer(route, { html, built, site }))
    await page.goto(HOST)
    await page.locator('iframe, a[href^="https://example.org/"]').first().scrollIntoViewIfNeeded({ timeout: 5_000 })
    if ((await page.locator('iframe').count()) > 0)
      await page
        .frameLocator('iframe')
        .first()
        .locator('[data-stage][data-settled="true"]')
        .waitFor({ timeout: 30_000 })
    await page.waitForTimeout(300)
    const taken = await page.screenshot()
    const picture = await sharp(taken)
      .resize({ width: SHOWN })
      .png({ palette: true, colours: 16, effort: 10, dither: 0 })
      .toBuffer()
    if (picture.length > MOST) throw new Error(`the picture of ${name} has ${picture.length} bytes, more than ${MOST}`)
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, `${name}.png`), picture)
  } finally {
    await page.close()
  }
}

/** The page itself, files of the host, and the fixture story in the place of the sample. */
async function answer(
  route: Route,
  { html, built, site }: { html: string; built?: string; site: string },
): Promise<void> {
  const url = new URL(route.request().url())
  if (url.href === HOST)
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: /<html/i.test(html)
        ? html
        : `<!doctype html><title>A host</title><body style="max-width:44rem;margin:2rem auto;font:18px/1.5 serif"><p>Text.</p>${html}`,
    })
  if (url.hostname === 'example.org') {
    const path = url.pathname
      .replace(FIXTURE.BASE_PATH, '')
      .replace('/embed/a-story/one/', '/embed/lamp-on-the-pier/barges/')
    const answered = await route.fetch({
      url: `${site.slice(0, -1)}${path}${path.includes('/embed/') ? '?scene=the-storm' : ''}`,
    })
    return route.fulfill({ response: answered })
  }
  const file = built && join(built, url.pathname)
  if (!file || !existsSync(file) || !extname(file)) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) })
}
