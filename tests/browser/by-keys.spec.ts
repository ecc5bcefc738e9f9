/** By keys alone: the page stays where its reader is, what has the focus is seen, and what opens is left again. */
import type { Page } from '@playwright/test'
import { CHAPTER, expect, sceneIds, settled, test } from './fixtures'

/** What lies over the middle and the edges of what has the focus; nothing where some of it is seen. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement as HTMLElement
    if (focus === document.body) return 'the end of the page'
    // A bar, a menu and the picture stand still: they are seen wherever the page is.
    if (!focus.closest('.scene, .passage')) return undefined
    const box = [...focus.getClientRects()].find(({ width }) => width > 0) ?? focus.getBoundingClientRect()
    const over = [0.1, 0.5, 0.9].map((part) =>
      document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2),
    )
    const isSeen = over.some((top) => top && (focus.contains(top) || top.contains(focus)))
    return isSeen ? undefined : `${focus.outerHTML.slice(0, 90)} at ${Math.round(box.top)} px: ${over[1]?.className}`
  })

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`nothing that is reached by Tab lies under what stands still (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(CHAPTER)
    await settled(page)
    const wrong: string[] = []
    let presses = 0
    for (; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      const over = await covered(page)
      if (over === 'the end of the page') break
      if (over) wrong.push(over)
    }
    expect(presses).toBeGreaterThan(60)
    expect(wrong).toEqual([])
  })
}

test('the bar and the buttons of the map leave the page where it is', async ({ page }) => {
  await page.goto(CHAPTER)
  const scene = (await sceneIds(page))[5] ?? ''
  await page.goto(`${CHAPTER}#${scene}`)
  await settled(page, scene)
  // What lies above is laid out meanwhile: the scene itself stands still.
  const top = () => page.locator(`#${scene}`).evaluate((section) => Math.round(section.getBoundingClientRect().top))
  await expect.poll(top).toBeLessThan(100)
  const place = await top()
  await page.locator('.bar > .ink-switch input[value=both]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Explore the map' }).focus()
  expect(Math.abs((await top()) - place)).toBeLessThanOrEqual(2)
})

test('Tab past the end of a card closes it and goes on from its mark, which names it', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const mark = page.locator('#more-barges [data-term]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toHaveAccessibleName((await mark.textContent()) ?? '')
  await page.keyboard.press('Shift+Tab')
  await expect(card).toBeHidden()
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await card.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Tab')
  await expect(card).toBeHidden()
  await expect(page.locator('.scene :focus, .passage :focus')).toHaveCount(1)
  await expect(mark).not.toBeFocused()
})
