import { expect, test } from '@playwright/test'
import { readStories } from './read-stories'

/** Pages that a teacher can copy before a lesson. */
const MOST = { 'teach/pack/pupils-a/': 4, 'teach/pack/pupils-b/': 4, 'teach/pack/slips/': 1, 'teach/key/': 6 }

for (const story of readStories().filter(({ pack }) => pack)) {
  for (const format of ['A4', 'Letter'] as const) {
    for (const [path, most] of Object.entries(MOST)) {
      test(`${story.slug}/${path} has at most ${most} pages of ${format}, in black`, async ({ page }) => {
        await page.goto(`${story.slug}/${path}`)
        await page.waitForLoadState('networkidle')
        expect(await page.locator('main').textContent()).not.toMatch(/\b(red|blue)\b/i)
        const pdf = await page.pdf({ format, preferCSSPageSize: false })
        const pages = pdf.toString('latin1').match(/\/MediaBox /g) ?? []
        expect(pages.length).toBeGreaterThan(0)
        expect(pages.length).toBeLessThanOrEqual(most)
        expect(pdf.length).toBeLessThan(500_000)
      })
    }
  }
}
