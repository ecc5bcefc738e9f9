import { expect, settled, test } from './fixtures'

/**
 * The finished key scenes beside their pictures in tests/pictures. `npm run pictures` takes them again: look at each before
 * it is committed. Another machine's smoothing of type may differ by single pixels; a strand or a slip that is gone does not.
 */
const PICTURES = [
  { name: 'cover', address: '', width: 1440, height: 900 },
  { name: 'cover-phone', address: '', width: 390, height: 844 },
  { name: 'barges', address: 'barges/#more-barges', width: 1440, height: 900 },
  { name: 'barges-phone-night', address: 'barges/#more-barges', width: 390, height: 844, night: true },
  { name: 'two-lists', address: 'quay/#two-lists', width: 1440, height: 900 },
  { name: 'two-lists-phone', address: 'quay/#two-lists', width: 390, height: 844 },
  // Its words fall on one pixel or the next, by how high what lies above was estimated: the picture alone is compared.
  { name: 'two-lists-told-phone', address: 'quay/#two-lists-told', width: 390, height: 844, without: '.scene-margin' },
  { name: 'retelling-night', address: 'retold/#retold-1936', width: 1440, height: 900, night: true },
] as const

for (const { name, address, width, height, ...more } of PICTURES) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'night' in more ? 'dark' : 'light' })
    await page.goto(address ? `lamp-on-the-pier/${address}` : '')
    await page.evaluate(() => document.fonts.ready)
    const scene = address.split('#')[1]
    if (scene) await settled(page, scene)
    // Reading times and counts of sources change with every edit of the text.
    const changing = ['.cover-top', '.strip', '.sheet-list', ...('without' in more ? [more.without] : [])]
    const mask = changing.map((selector) => page.locator(selector))
    await expect(page).toHaveScreenshot(`${name}.png`, { mask, maxDiffPixelRatio: 0.004, threshold: 0.25 })
  })
}
