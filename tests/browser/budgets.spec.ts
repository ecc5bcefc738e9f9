import { brotliCompressSync, gzipSync } from 'node:zlib'
import { CHAPTER, expect, settled, test } from './fixtures'

const KB = 1000

/** What each page may cost: JavaScript in bytes of gzip, the first view in bytes as compressed for the wire. */
const BUDGETS = [
  { path: CHAPTER, script: 40 * KB, firstView: 200 * KB, wholeWay: Number.POSITIVE_INFINITY },
  { path: 'lamp-on-the-pier/', script: 40 * KB, firstView: 250 * KB, wholeWay: 350 * KB },
]
/** Fonts are compressed already. */
const COMPRESSED = /\.(woff2|png)$/

for (const { path, script, firstView, wholeWay } of BUDGETS) {
  test(`/${path} keeps its budget of bytes`, async ({ page }) => {
    test.setTimeout(120_000)
    const bytes = { script: 0, all: 0 }
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
    await page.goto(path)
    await settled(page)
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting)
    const first = bytes.all
    console.log(
      `/${path}: ${(bytes.script / KB).toFixed(1)} KB of JavaScript (gzip), ${(first / KB).toFixed(1)} KB first view (brotli)`,
    )
    expect(bytes.script).toBeGreaterThan(0)
    expect(bytes.script).toBeLessThanOrEqual(script)
    expect(first).toBeLessThanOrEqual(firstView)

    const end = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.mouse.move(1000, 500)
    for (let y = 0; y < end; y += 1500) {
      await page.mouse.wheel(0, 1500)
      await page.waitForTimeout(20)
    }
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting)
    console.log(`/${path}: ${(bytes.all / KB).toFixed(1)} KB on the way to its end (brotli)`)
    expect(bytes.all).toBeLessThanOrEqual(wholeWay)
    expect(bytes.script).toBeLessThanOrEqual(script)
  })
}

test('the evidence page carries all its claims in at most 100 KB, as sent', async ({ request }) => {
  const html = await (await request.get('lamp-on-the-pier/evidence/')).body()
  const bytes = brotliCompressSync(html).length
  console.log(
    `evidence: ${(bytes / KB).toFixed(1)} KB of HTML (brotli), ${(gzipSync(html, { level: 9 }).length / KB).toFixed(1)} KB (gzip)`,
  )
  expect(bytes).toBeGreaterThan(20 * KB)
  expect(bytes).toBeLessThanOrEqual(100 * KB)
})
