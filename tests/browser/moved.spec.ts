import { CHAPTER, expect, STORY, settled, test } from './fixtures'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the address of a scene that is gone scrolls to its successor', async ({ page }) => {
    await page.goto(`${CHAPTER}#the-old-pier`)
    const of = (id: string) => page.locator(`[id="${id}"]`).boundingBox()
    const [old, now] = [await of('the-old-pier'), await of('the-pier')]
    expect(Math.abs((old?.y ?? -1e6) - (now?.y ?? 1e6))).toBeLessThan(100)
    await expect(page.locator('#the-pier h2')).toBeInViewport()
  })

  test('the successor on another page is a link that only its address shows', async ({ page }) => {
    await page.goto(CHAPTER)
    await expect(page.locator('[id="a-fair"]')).toBeHidden()
    await page.goto(`${CHAPTER}#a-fair`)
    await page.locator('[id="a-fair"] a').click()
    await expect(page).toHaveURL(/after\/#a-flying-field$/)
  })
})

test('the reader goes to the successor of a scene, on this page or another', async ({ page }) => {
  await page.goto(`${CHAPTER}#the-old-pier`)
  await settled(page, 'the-pier')
  await expect(page).toHaveURL(/#the-pier$/)
  await page.goto(`${STORY}quay/#a-fair`)
  await expect(page).toHaveURL(/after\/#a-flying-field$/)
})

test('the presenter and a frame open at the successor', async ({ page }) => {
  await page.goto(`${STORY}present/#the-old-pier`)
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-pier')
  await page.goto(`embed/${CHAPTER}?scene=the-old-pier`)
  await settled(page, 'the-pier')
})
