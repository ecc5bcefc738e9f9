import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Readability as MakeReadable } from '@mozilla/readability'
import { expect, test } from '../browser/fixtures'
import { readStories } from './read-stories'

/** What Firefox's reader view is made with; a script that declares `Readability`. */
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

test('a reader view of a chapter keeps the title and the words of every scene', async ({ page, request }) => {
  test.setTimeout(120_000)
  for (const { slug, chapters } of readStories())
    for (const chapter of chapters) {
      const html = await (await request.get(`${slug}/${chapter.slug}/`)).text()
      const scenes = await page.evaluate(
        ([script, markup]) => {
          const Readability: typeof MakeReadable = new Function(`${script};return Readability`)()
          const words = (text = '') => text.replace(/\s+/g, ' ').trim()
          const document = new DOMParser().parseFromString(markup as string, 'text/html')
          const wanted = [...document.querySelectorAll('.scene')].map((scene) => ({
            id: scene.id,
            texts: [...scene.querySelectorAll('.scene-head h2, .slip p')].map(({ textContent }) => words(textContent)),
          }))
          const kept = words(new Readability(document).parse()?.textContent ?? '')
          return wanted.map(({ id, texts }) => ({
            id,
            count: texts.length,
            lost: texts.filter((text) => !kept.includes(text)),
          }))
        },
        [READABILITY, html],
      )
      expect(scenes.map(({ id }) => id)).toEqual(chapter.scenes.map(({ id }) => id))
      for (const { id, count, lost } of scenes) {
        expect(count, `${id} has a title and words`).toBeGreaterThan(1)
        expect(lost, `lost of ${id}`).toEqual([])
      }
    }
})
