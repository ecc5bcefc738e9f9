/** Copies of a page that are made by others: its words and its styles are whole there; its script may stay away. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { findCommand } from '../../scripts/find-command'
import { FIXTURE } from '../../scripts/fixture-site'
import { findFreePort } from '../../scripts/free-port'
import { serveFolder } from '../../scripts/static-server'
import { CHAPTER, expect, hosts, settled, test } from './fixtures'
import { readWords } from './read-words'

const PARTS = [
  'body',
  'h1',
  '.slip',
  '.slip p',
  '.slip h2',
  '.passage p',
  '.bar',
  '.bar-name',
  '.cite',
  '.scene-figure',
  '.stamp',
]

type Look = { is: string; width: number }
type Seen = { words: string[]; looks: Look[]; pictures: number }

/** What a page says, how its parts look (widths in px), and how many pictures of scenes are seen. */
async function see(page: Page): Promise<Seen> {
  const words = await readWords(page)
  const looks = await page.evaluate(
    (parts) =>
      parts.map((part) => {
        const element = document.querySelector(part)
        if (!element) return { is: `${part} is not there`, width: 0 }
        const { display, fontFamily, fontSize, fontWeight, color, backgroundColor, borderTopStyle } =
          getComputedStyle(element)
        const all = [part, display, fontFamily, fontSize, fontWeight, color, backgroundColor, borderTopStyle]
        return { is: all.join(' '), width: element.getBoundingClientRect().width }
      }),
    PARTS,
  )
  const pictures = page.locator('.scene-figure img, .scene-figure svg, .stage-map svg').locator('visible=true')
  return { words, looks, pictures: await pictures.count() }
}

/** The page itself where it has no script: what a copy is held to. */
async function original(page: Page, context: BrowserContext): Promise<Seen> {
  const browser = await context.newCDPSession(page)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(CHAPTER)
  const seen = await see(page)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: false })
  return seen
}

/** @param wanted The page itself; `found` its copy. */
function isWhole(found: Seen, wanted: Seen) {
  expect(found.words).toEqual(wanted.words)
  expect(found.looks.map(({ is }) => is)).toEqual(wanted.looks.map(({ is }) => is))
  // Browsers give a file no faces of its own: those that stand in for them have nearly their measure.
  for (const [index, { is, width }] of found.looks.entries())
    expect(Math.abs(width - (wanted.looks[index]?.width ?? 0)), is).toBeLessThan(8)
  expect(wanted.pictures).toBeGreaterThan(0)
  expect(found.pictures).toBeGreaterThan(0)
}

// The browser itself reports what a copy has not.
test.afterEach(({ complaints }) => complaints.splice(0))

test('opened as a file, a page is whole, one scene after another', async ({ page, context }) => {
  const wanted = await original(page, context)
  await page.goto(pathToFileURL(join(FIXTURE.OUT_DIR, CHAPTER, 'index.html')).href)
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'stack')
  isWhole(await see(page), wanted)
})

test('mirrored by wget, a page is whole as a file and on another server', async ({ page, context, baseURL }, info) => {
  const wget = findCommand('wget')
  test.skip(!wget, 'wget is not here (Debian: apt-get install wget)')
  const wanted = await original(page, context)
  const folder = info.outputPath('mirror')
  const options = [
    '--mirror',
    '--convert-links',
    '--page-requisites',
    '--no-parent',
    '--no-host-directories',
    '--quiet',
  ]
  // It says that the site's own address, which the pages name, answers nothing here.
  spawnSync(wget as string, [...options, `--directory-prefix=${folder}`, `${baseURL}${CHAPTER}`])
  const copy = join('fixture', CHAPTER, 'index.html')
  await page.goto(pathToFileURL(join(folder, copy)).href)
  isWhole(await see(page), wanted)

  // Any server needs a page for its front and for what is missing.
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), '<!doctype html><title>-</title>')
  const { address, server } = await serveFolder(folder, { basePath: '', port: await findFreePort(4700) })
  hosts.add(new URL(address).origin)
  await page.goto(address + copy)
  // It brings the script, and not what that asks for.
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'stack')
  isWhole(await see(page), wanted)
  server.closeAllConnections()
  server.close()
})

test('saved as one file (MHTML), a page is whole', async ({ page, context }, info) => {
  const wanted = await original(page, context)
  await page.goto(CHAPTER)
  await settled(page)
  const browser = await context.newCDPSession(page)
  const { data } = await browser.send('Page.captureSnapshot', { format: 'mhtml' })
  const file = info.outputPath('page.mhtml')
  writeFileSync(file, data)
  await page.goto(pathToFileURL(file).href)
  // Chromium leaves out what stands there for who has no script: what pictures show is there in words.
  const besidesPictures = (seen: Seen): Seen => ({
    ...seen,
    looks: seen.looks.filter(({ is }) => !is.startsWith('.scene-figure')),
    pictures: wanted.pictures,
  })
  await expect(page.locator('.picture-text > p').first()).toBeAttached()
  isWhole(besidesPictures(await see(page)), besidesPictures(wanted))
})

test('no rule of any style sheet loses a part where a browser writes it down', async ({ page }) => {
  const folder = join(FIXTURE.OUT_DIR, '_next/static/styles')
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(5)
  await page.goto('about:blank')
  for (const name of sheets) {
    const lost = await page.evaluate(
      (text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        const rules = (all: CSSRuleList): CSSRule[] =>
          [...all].flatMap((rule) =>
            'cssRules' in rule ? [rule, ...rules((rule as CSSGroupingRule).cssRules)] : [rule],
          )
        // An own property may be empty.
        return rules(sheet.cssRules)
          .filter(
            (rule) =>
              rule instanceof CSSStyleRule && /[{;] [a-z][a-z-]*: ;/.test(rule.cssText.replace(/--[\w-]+: ;/g, '')),
          )
          .map((rule) => rule.cssText.slice(0, 200))
      },
      readFileSync(join(folder, name), 'utf8'),
    )
    expect(lost, name).toEqual([])
  }
})

test('with all it needs put into one HTML file, a page has its words and styles, and its pictures too where no script is allowed', async ({
  page,
  context,
}, info) => {
  const wanted = await original(page, context)
  await page.goto(CHAPTER)
  await settled(page)
  const alive = await see(page)
  const file = info.outputPath('page.html')
  writeFileSync(file, putTogether(join(FIXTURE.OUT_DIR, CHAPTER, 'index.html')))
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  isWhole(await see(page), alive)
  const browser = await context.newCDPSession(page)
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.reload()
  isWhole(await see(page), wanted)
  expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]))
})

test('in an archive that puts its own address before all others and its script into the page, a page is whole', async ({
  page,
  context,
}) => {
  const wanted = await original(page, context)
  const archive = 'https://archive.test/web/2026/https://example.org/fixture/'
  const script = '/static/banner.js'
  hosts.add(new URL(archive).origin)
  await page.route('https://archive.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === script)
      return route.fulfill({ body: 'document.documentElement.dataset.banner = "on"', contentType: 'text/javascript' })
    const path = decodeURI(pathname.split('/fixture/')[1] ?? '')
    const name = join(FIXTURE.OUT_DIR, path.endsWith('/') ? `${path}index.html` : path)
    if (!name.endsWith('.html')) return route.fulfill({ path: name })
    const html = readFileSync(name, 'utf8')
      .replace(/((?:href|src|srcset)=")\/fixture\//gi, `$1${archive}`)
      .replace('<head>', `<head><script src="${script}"></script>`)
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
  })
  await page.goto(`${archive}${CHAPTER}`)
  await expect(page.locator('html')).toHaveAttribute('data-banner', 'on')
  const found = await see(page)
  expect(found.words).toEqual(wanted.words)
  expect(found.looks[0]).toEqual(wanted.looks[0])
  await expect(page.locator('[data-stage-map] svg, .scene-figure img').locator('visible=true').first()).toBeVisible()
})

/** A page as programs save it that make one file of it: styles and pictures inside, no script, and no policy that forbids what is inside. */
function putTogether(file: string): string {
  const inside = (from: string, address: string) => {
    const path = address.startsWith('/fixture/')
      ? join(FIXTURE.OUT_DIR, address.slice('/fixture/'.length))
      : join(dirname(from), address)
    const types: Record<string, string> = { '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png' }
    return `data:${types[extname(path)]};base64,${readFileSync(path).toString('base64')}`
  }
  const style = (address: string) => {
    const sheet = join(dirname(file), address)
    const text = readFileSync(sheet, 'utf8').replace(
      /url\("?(?!data:|#)([^")]+\.(?:woff2|svg|png))"?\)/g,
      (_, one: string) => `url("${inside(sheet, one)}")`,
    )
    return `<style>${text}</style>`
  }
  return readFileSync(file, 'utf8')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, address: string) => style(address))
    .replace(/<link\b[^>]*>/g, '')
    .replace(/\ssrcset="[^"]*"/gi, '')
    .replace(
      /(<(?:img|source)\b[^>]*?\ssrc=")([^"]+)"/g,
      (_, before: string, address: string) => `${before}${inside(file, address)}"`,
    )
}
