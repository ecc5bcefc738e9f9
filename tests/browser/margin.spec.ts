/** The margin: text stands beside the picture and never under anything, its title in sight, at every position of the scroll. */
import { readFixture } from '../fixture-story/read-fixture'
import { expect, STORY, THOROUGH, test } from './fixtures'
import { SCREENS, walkChapter } from './walk-margin'

/** Widths of a small telephone, a tablet, a small desk. The story itself is walked at 390 and 1440 px, by acceptance/margin.spec.ts. */
const OFTEN = [360, 820, 1366]

for (const [index, [width, height]] of SCREENS.entries()) {
  for (const dir of ['ltr', 'rtl'] as const) {
    // Three screens are walked in one direction each by `npm test`, and all in both by `npm run test:thorough`.
    const tag = OFTEN.includes(width) && (dir === 'ltr') === (index % 2 === 1) ? [] : THOROUGH
    test(`no text lies under anything at ${width} × ${height}, ${dir}`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const { slug } of readFixture().chapters) {
        expect(await walkChapter(page, `${STORY}${slug}/`, dir), slug).toEqual([])
      }
    })
  }
}
