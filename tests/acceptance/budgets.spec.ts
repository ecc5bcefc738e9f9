import { brotliCompressSync } from 'node:zlib'
import { expect, settled, test } from '../browser/fixtures'
import { countElements, weighPage } from '../browser/weigh-page'
import { readStories, tagOf } from './read-stories'

const KB = 1000

/** Of a page's HTML as it is sent: bytes decoded, bytes compressed, elements where scripts run. */
type Limits = { decoded: number; compressed: number; elements: number }
const WHOLE: Limits = { decoded: 505 * KB, compressed: 75 * KB, elements: 3_600 }
const CHAPTER: Limits = { decoded: 235 * KB, compressed: 41 * KB, elements: 1_400 }
/** Elements in the browser once the live map stands. */
const ALIVE = { whole: 3_500, chapter: 1_460 }
const EVIDENCE: Limits = { decoded: 500 * KB, compressed: 60 * KB, elements: 6_000 }
const FRAME: Limits = { decoded: 300 * KB, compressed: 40 * KB, elements: 3_900 }
const LEAF: Limits = { decoded: 80 * KB, compressed: 15 * KB, elements: 600 }

for (const [index, { slug, chapters, claims, sources }] of readStories().entries()) {
  const [claim = ''] = claims.keys()
  const [source = ''] = sources.keys()
  for (const [path, limits] of [
    [`${slug}/`, WHOLE],
    ...chapters.map((chapter) => [`${slug}/${chapter.slug}/`, CHAPTER] as const),
    ...chapters.map((chapter) => [`embed/${slug}/${chapter.slug}/`, FRAME] as const),
    [`${slug}/evidence/`, EVIDENCE],
    [`${slug}/evidence/claims/${claim}/`, LEAF],
    [`${slug}/evidence/sources/${source}/`, LEAF],
  ] as const) {
    test(`the HTML of /${path} is as light as it may be`, async ({ request }) => {
      const html = await (await request.get(path)).text()
      const found: Limits = {
        decoded: Buffer.byteLength(html),
        compressed: brotliCompressSync(html).length,
        elements: countElements(html),
      }
      console.log(`/${path}: ${JSON.stringify(found)}`)
      expect(found.elements).toBeGreaterThan(50)
      for (const what of Object.keys(limits) as (keyof Limits)[])
        expect(found[what], what).toBeLessThanOrEqual(limits[what])
    })
  }

  const covers = index === 0 ? [''] : []
  for (const path of [...covers, ...chapters.map((chapter) => `${slug}/${chapter.slug}/`)]) {
    test(`the ground under the first picture of /${path} is as light as a sheet's`, async ({ request, baseURL }) => {
      const html = await (await request.get(path)).text()
      const files = new Set(html.match(/[^"' ]*-ground-(wide|narrow)-light\.svg/g) ?? [])
      expect(files.size).toBe(2)
      // With the words, which a story page begins with, and asked for with its style.
      const head = html.slice(0, html.indexOf('</head>'))
      const isEarly = [...files].every((file) => head.includes(`<link rel="preload" href="${file}" as="image"`))
      if (path) expect(isEarly && html.indexOf('data-stage-first') < html.indexOf('class="scenes"')).toBe(true)
      for (const file of files) {
        const answer = await request.get(new URL(file, new URL(path, baseURL)).href)
        expect(answer.ok(), file).toBe(true)
        const most = file.includes('-narrow-') ? 60 * KB : 140 * KB
        expect(brotliCompressSync(await answer.body()).length, file).toBeLessThanOrEqual(most)
      }
    })
  }

  for (const [path, alive, firstView, wholeWay] of [
    [`${slug}/`, ALIVE.whole, 230 * KB, 290 * KB],
    ...chapters.map(
      (chapter) => [`${slug}/${chapter.slug}/`, ALIVE.chapter, 190 * KB, Number.POSITIVE_INFINITY] as const,
    ),
  ] as const) {
    test(`/${path} keeps its budget of bytes and elements`, { tag: tagOf(slug) }, async ({ page }) => {
      test.setTimeout(120_000)
      const { first, all, script, elements } = await weighPage(page, path)
      expect(elements).toBeGreaterThan(50)
      expect(elements).toBeLessThanOrEqual(alive)
      expect(script).toBeGreaterThan(0)
      expect(script).toBeLessThanOrEqual(34 * KB)
      expect(first).toBeLessThanOrEqual(firstView)
      expect(all).toBeLessThanOrEqual(wholeWay)
    })
  }

  for (const chapter of chapters) {
    test(`the embed of ${slug}/${chapter.slug} keeps its budget of bytes before it is touched`, {
      tag: tagOf(slug),
    }, async ({ page }) => {
      let all = 0
      const waiting: Promise<void>[] = []
      page.on('response', (response) =>
        waiting.push(
          response.body().then((body) => {
            // The ground comes after the words, and each sheet's has a limit of its own.
            if (!/\/map\/ground\/|-ground-(wide|narrow)-/.test(response.url()))
              all += /\.woff2/.test(response.url()) ? body.length : brotliCompressSync(body).length
          }),
        ),
      )
      await page.goto(`embed/${slug}/${chapter.slug}/`)
      await settled(page)
      await page.waitForLoadState('networkidle')
      await Promise.all(waiting)
      page.removeAllListeners('response')
      expect(all).toBeGreaterThan(10 * KB)
      expect(all).toBeLessThanOrEqual(175 * KB)
    })
  }
}
