import { expect, test } from '../browser/fixtures'
import { SCREENS, walkChapter } from '../browser/walk-margin'
import { readStories } from './read-stories'

for (const { slug, chapters } of readStories()) {
  for (const [width, height] of SCREENS) {
    test(`${slug}: no text lies under anything at ${width} × ${height}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height })
      for (const chapter of chapters) {
        const address = `${slug}/${chapter.slug}/`
        expect(await walkChapter(page, address, 'ltr'), address).toEqual([])
      }
    })
  }
}
