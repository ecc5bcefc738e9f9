import { expect, PAGES, STORY, THOROUGH, test } from './fixtures'
import { findCutWhenLarge } from './large-letters'
import { runAxe } from './run-axe'

/** Opened at the first width in px, then made as wide as the second and seen in the other scheme. */
const SEEN = [
  { at: [1440, 390], scheme: ['light', 'dark'], tag: [] },
  { at: [390, 1440], scheme: ['light', 'dark'], tag: THOROUGH },
] satisfies { at: number[]; scheme: ('light' | 'dark')[]; tag: string[] }[]

for (const path of PAGES) {
  for (const { at, scheme, tag } of SEEN) {
    const sizes = `${at[0]} px ${scheme[0]}, ${at[1]} px ${scheme[1]}`
    test(`axe finds nothing at /${path}, and letters twice as large have room (${sizes})`, { tag }, async ({
      page,
    }) => {
      for (const [index, width] of at.entries()) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: scheme[index], reducedMotion: 'reduce' })
        if (index === 0) await page.goto(path)
        await page.waitForLoadState('networkidle')
        expect.soft(await runAxe(page), `${width} px`).toEqual([])
        expect.soft(await findCutWhenLarge(page), `${width} px`).toEqual([])
      }
    })
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

test('presenter and exercise have room for letters twice as large', async ({ page }) => {
  for (const path of ['present/', 'present/?view=one', 'present/?lesson=20&view=console', 'teach/order/'])
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(STORY + path)
      await expect(page.locator('.audience, .console, .order-answer')).toBeVisible()
      expect.soft(await findCutWhenLarge(page), `${path} at ${width} px`).toEqual([])
    }
})
