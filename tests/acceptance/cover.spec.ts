import { expect, test } from '../browser/fixtures'

test('the names of the inks stand on their ends of the pencil, at any width', async ({ page }) => {
  await page.goto('')
  for (const width of [320, 360, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    const outside = await page.locator('.pencil b').evaluateAll((ends) =>
      ends.flatMap((end) => {
        const letters = document.createRange()
        letters.selectNodeContents(end)
        const [text, box] = [letters.getBoundingClientRect(), end.getBoundingClientRect()]
        const isInside =
          text.left >= box.left && text.right <= box.right && text.top >= box.top - 1 && text.bottom <= box.bottom + 1
        return isInside ? [] : end.textContent
      }),
    )
    expect(outside, `${width} px`).toEqual([])
  }
})
