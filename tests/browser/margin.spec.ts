/** The margin: text stands beside the picture and never under anything, its title in sight, at every position of the scroll. */
import { readFixture } from '../fixture-story/read-fixture'
import { expect, STORY, test } from './fixtures'
import { SCREENS, walkChapter } from './walk-margin'

for (const [width, height] of SCREENS) {
  for (const dir of ['ltr', 'rtl'] as const) {
    test(`no text lies under anything at ${width} × ${height}, ${dir}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const { slug } of readFixture().chapters) {
        expect(await walkChapter(page, `${STORY}${slug}/`, dir), slug).toEqual([])
      }
    })
  }
}
