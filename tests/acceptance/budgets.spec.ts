import { brotliCompressSync } from 'node:zlib'
import { expect, settled, test } from '../browser/fixtures'
import { weighPage } from '../browser/weigh-page'
import { readStories } from './read-stories'

const KB = 1000

// The second edition weighs more than the first: 268 sources for 116, and what is said of each. Lighter pages are to come.
for (const { slug, chapters } of readStories()) {
  for (const [path, firstView, wholeWay] of [
    [`${slug}/`, 280 * KB, 350 * KB],
    ...chapters.map((chapter) => [`${slug}/${chapter.slug}/`, 220 * KB, Number.POSITIVE_INFINITY] as const),
  ] as const) {
    test(`/${path} keeps its budget of bytes`, async ({ page }) => {
      test.setTimeout(120_000)
      const { first, all, script } = await weighPage(page, path)
      expect(script).toBeGreaterThan(0)
      expect(script).toBeLessThanOrEqual(40 * KB)
      expect(first).toBeLessThanOrEqual(firstView)
      expect(all).toBeLessThanOrEqual(wholeWay)
    })
  }

  for (const chapter of chapters) {
    test(`the embed of ${slug}/${chapter.slug} keeps its budget of bytes before it is touched`, async ({ page }) => {
      let all = 0
      const waiting: Promise<void>[] = []
      page.on('response', (response) =>
        waiting.push(
          response.body().then((body) => {
            all += /\.woff2/.test(response.url()) ? body.length : brotliCompressSync(body).length
          }),
        ),
      )
      await page.goto(`embed/${slug}/${chapter.slug}/`)
      await settled(page)
      await page.waitForLoadState('networkidle')
      await Promise.all(waiting)
      expect(all).toBeGreaterThan(10 * KB)
      expect(all).toBeLessThanOrEqual(175 * KB)
    })
  }

  test(`the evidence page of ${slug} carries all its claims in at most 175 KB, as sent`, async ({ request }) => {
    const bytes = brotliCompressSync(await (await request.get(`${slug}/evidence/`)).body()).length
    console.log(`evidence of ${slug}: ${(bytes / KB).toFixed(1)} KB of HTML (brotli)`)
    expect(bytes).toBeGreaterThan(5 * KB)
    expect(bytes).toBeLessThanOrEqual(175 * KB)
  })
}
