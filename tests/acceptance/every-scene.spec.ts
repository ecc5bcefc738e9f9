import { jumpAndStep } from '../browser/cold-jump'
import { expect, settled, THOROUGH, test } from '../browser/fixtures'
import { measureReading, measureSlide } from '../browser/measure-slide'
import { readWords } from '../browser/read-words'
import { walkFrames } from '../browser/walk-frames'
import { readStories, tagOf } from './read-stories'

const chapters = readStories().flatMap(({ slug, chapters }) =>
  chapters.map((chapter, index) => ({
    path: `${slug}/${chapter.slug}/`,
    scenes: chapter.scenes,
    tag: index < 2 ? tagOf(slug) : THOROUGH,
  })),
)

for (const { path, scenes, tag } of chapters) {
  // The engine's own story is walked by `npm test` (chapter.spec.ts).
  test(`every scene of ${path} opened directly is the one reached by stepping, both ways`, { tag: THOROUGH }, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found = await jumpAndStep(page, path)
    expect(found.scenes).toBe(scenes.length)
    expect(found.problems).toEqual([])
  })

  test(`the words of ${path} are the same with the script and without it`, { tag }, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(path)
    await settled(page)
    const words = await readWords(page)
    expect(words.length).toBeGreaterThanOrEqual(scenes.length)
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const without = await plain.newPage()
    await without.goto(path)
    expect(await readWords(without)).toEqual(words)
    await plain.close()
  })

  test(`every scene of ${path} fits its frame in other people’s pages`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { problems, count } = await walkFrames(page, `embed/${path}`, [
      [320, 420],
      [720, 560],
    ])
    expect(count).toBe(scenes.length)
    expect(problems).toEqual([])
  })
}

for (const { slug, chapters } of readStories()) {
  test(`every scene of ${slug} fits its slide`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const scenes = chapters.flatMap((chapter) => chapter.scenes)
    await page.goto(`${slug}/present/#${scenes[0]?.id}`)
    const slide = page.locator('[data-slide]')
    for (const [index, { id }] of scenes.entries()) {
      await expect(slide).toHaveAttribute('data-slide', id)
      // Which notes stand as numbers is known when the flight has ended.
      await expect.poll(() => page.evaluate(measureSlide), { message: id, timeout: 5_000 }).toEqual([])
      if (index === scenes.length - 1) break
      await page.keyboard.press('ArrowRight')
      await expect(slide).not.toHaveAttribute('data-slide', id)
      // What the notes point at to be read has a slide of its own.
      if ((await slide.getAttribute('data-slide')) !== `${id}.read`) continue
      await expect.poll(() => page.evaluate(measureReading), { message: `${id}.read`, timeout: 5_000 }).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
  })
}
