import { expect, THOROUGH, test } from '../browser/fixtures'
import { SCREENS, walkChapter } from '../browser/walk-margin'
import { readStories, tagOf } from './read-stories'

/** Widths that `npm test` walks: a desktop, a telephone. */
const OFTEN: readonly number[] = [1440, 390]

for (const { slug, chapters } of readStories()) {
  for (const [width, height] of SCREENS) {
    test(`${slug}: no text lies under anything at ${width} × ${height}`, {
      tag: OFTEN.includes(width) ? tagOf(slug) : THOROUGH,
    }, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height })
      for (const chapter of chapters) {
        const address = `${slug}/${chapter.slug}/`
        expect(await walkChapter(page, address, 'ltr'), address).toEqual([])
      }
    })
  }
}
