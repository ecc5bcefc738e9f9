import { expect, THOROUGH, test } from '../browser/fixtures'
import { SCREENS, walkChapter } from '../browser/walk-margin'
import { readStories, tagOf } from './read-stories'

/** The width that `npm test` walks: most readers have a telephone. The fixture is walked at others there. */
const OFTEN: readonly number[] = [390]

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
