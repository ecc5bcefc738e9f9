import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { settled } from './fixtures'

/** Fonts are compressed already. */
const COMPRESSED = /\.(woff2|png)$/

/**
 * What a page costs in bytes: its first view and all that comes on the way to its end, as compressed for the wire (brotli), and
 * its JavaScript (gzip).
 */
export async function weighPage(page: Page, path: string): Promise<{ first: number; all: number; script: number }> {
  const bytes = { first: 0, all: 0, script: 0 }
  const waiting: Promise<void>[] = []
  page.on('response', (response) => {
    waiting.push(
      response.body().then((body) => {
        const { pathname } = new URL(response.url())
        if (pathname.endsWith('.js')) bytes.script += gzipSync(body, { level: 9 }).length
        bytes.all += COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body).length
      }),
    )
  })
  const allHere = async () => {
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting)
  }
  await page.goto(path)
  await settled(page)
  await allHere()
  bytes.first = bytes.all
  const end = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.mouse.move(1000, 500)
  for (let y = 0; y < end; y += 1500) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(20)
  }
  await allHere()
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} KB`
  console.log(
    `/${path}: ${kilobytes(bytes.script)} of JavaScript (gzip), ${kilobytes(bytes.first)} first view, ${kilobytes(bytes.all)} on the way to its end (brotli)`,
  )
  return bytes
}
