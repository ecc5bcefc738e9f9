import { expect, test } from './fixtures'

test('the gallery shows every state by day and by night, in both directions, inside its panel', async ({ page }) => {
  await page.goto('gallery/')
  const states = page.locator('[data-state]')
  expect(await states.count()).toBeGreaterThan(40)
  expect(await page.locator('[data-panel]').count()).toBe(4 * (await states.count()))
  const colours = await page
    .locator('[id="stamp-day-told"] [data-panel]')
    .evaluateAll((panels) => panels.map((panel) => getComputedStyle(panel).backgroundColor))
  expect(new Set(colours).size).toBe(2)
  const wide = await page
    .locator('[data-panel]')
    .evaluateAll((panels) =>
      panels
        .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
        .map((panel) => panel.parentElement?.parentElement?.id),
    )
  expect([...new Set(wide)]).toEqual([])
})
