/** The margin: text stands beside the picture and never under anything, its title in sight, at every position of the scroll. */
import { readFixture } from '../fixture-story/read-fixture'
import { expect, STORY, THOROUGH, test } from './fixtures'
import { SCREENS, walkChapter } from './walk-margin'

for (const [index, [width, height]] of SCREENS.entries()) {
  for (const dir of ['ltr', 'rtl'] as const) {
    // Each screen is walked in one direction by `npm test`, in the other by `npm run test:thorough`.
    const tag = (dir === 'ltr') === (index % 2 === 1) ? [] : THOROUGH
    test(`no text lies under anything at ${width} × ${height}, ${dir}`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const { slug } of readFixture().chapters) {
        expect(await walkChapter(page, `${STORY}${slug}/`, dir), slug).toEqual([])
      }
    })
  }
}
