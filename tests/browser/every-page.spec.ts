import { expect, PAGES, THOROUGH, test } from './fixtures'
import { runAxe } from './run-axe'

for (const path of PAGES) {
  for (const width of [390, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const tag = (width === 390) === (colorScheme === 'dark') ? [] : THOROUGH
      test(`axe finds nothing at /${path} (${width} px, ${colorScheme})`, { tag }, async ({ page }) => {
        test.setTimeout(90_000)
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(path)
        await page.waitForLoadState('networkidle')
        expect(await runAxe(page)).toEqual([])
      })
    }
  }

  test(`/${path} is reached by keyboard alone, in order, and the focus is always seen`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const focusable = await page.locator('a[href], button, summary, input').count()
    const seen = new Set<string>()
    for (let press = 0; press < Math.min(focusable, 40); press++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        // A radio that is drawn by what follows it is not seen itself.
        const isDrawn = element.matches('input[type=radio]') && getComputedStyle(element).opacity === '0'
        const shown = isDrawn ? (element.nextElementSibling as HTMLElement) : element
        if (element.matches('iframe')) return { html: 'inside a frame', outline: 'its own' }
        if (element === document.body) return { html: 'the end of the page', outline: 'left' }
        return { html: element.outerHTML.slice(0, 120), outline: getComputedStyle(shown).outlineStyle }
      })
      expect(focus.outline, focus.html).not.toBe('none')
      seen.add(focus.html)
    }
    expect(seen.size).toBeGreaterThan(3)
  })
}
