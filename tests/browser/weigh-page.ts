import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'
import { settled } from './fixtures'

/**
 * Elements that a browser which runs scripts makes of a page's HTML as it is sent, those of its templates among them: what stands in a
 * `<noscript>` is a line of text there.
 */
export function countElements(html: string): number {
  const text = html.replace(/<(script|style|noscript)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1>')
  return text.match(/<[a-z]/gi)?.length ?? 0
}

/** Fonts and pictures are compressed already. */
const COMPRESSED = /\.(woff2|png|webp)$/
/** The ground of the sheets has a budget of its own: it comes after the words, and only for the sheets that one comes to. */
const GROUND = /\/map\/ground\/|-ground-(wide|narrow)-/

type PageWeight = {
  elements: number
  first: number
  all: number
  script: number
  ground: ReadonlyMap<string, number>
  early: number
}

/**
 * What a page costs: the elements of its first view; in bytes its first view and all that comes on the way to its end, as compressed for the wire (brotli), and
 * its JavaScript (gzip). Apart from these, by file, the ground of the sheets, and how much of it was asked for before the words were there.
 */
export async function weighPage(page: Page, path: string): Promise<PageWeight> {
  const bytes = { elements: 0, first: 0, all: 0, script: 0, ground: new Map<string, number>(), early: 0 }
  let areWordsThere = false
  page.once('domcontentloaded', () => {
    areWordsThere = true
  })
  page.on('request', (request) => {
    if (!areWordsThere && request.url().includes('/map/ground/')) bytes.early += 1
  })
  const waiting: Promise<void>[] = []
  // A page that the browser gets ready by itself for later never finishes here: only what this page has loaded has a body.
  const weigh = (request: Request) => {
    waiting.push(
      request.response().then(async (response) => {
        const body = (await response?.body()) ?? Buffer.alloc(0)
        const { pathname } = new URL(request.url())
        if (pathname.endsWith('.js')) bytes.script += gzipSync(body, { level: 9 }).length
        const size = COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body).length
        if (GROUND.test(pathname)) bytes.ground.set(pathname, size)
        else bytes.all += size
      }),
    )
  }
  page.on('requestfinished', weigh)
  const allHere = async () => {
    for (let weighed = -1; weighed < waiting.length; ) {
      weighed = waiting.length
      await page.waitForLoadState('networkidle')
      await Promise.all(waiting)
    }
  }
  await page.goto(path)
  await settled(page)
  await allHere()
  bytes.first = bytes.all
  bytes.elements = await page.evaluate(() => document.querySelectorAll('*').length)
  const end = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.mouse.move(1000, 500)
  for (let y = 0; y < end; y += 1500) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(20)
  }
  await allHere()
  // What comes later has no body any more when the test has ended.
  page.off('requestfinished', weigh)
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} KB`
  console.log(
    `/${path}: ${bytes.elements} elements, ${kilobytes(bytes.script)} of JavaScript (gzip), ${kilobytes(bytes.first)} first view, ${kilobytes(bytes.all)} on the way to its end (brotli)`,
  )
  return bytes
}
