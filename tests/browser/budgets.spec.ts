import { CHAPTER, expect, STORY, test } from './fixtures'
import { weighPage } from './weigh-page'

const KB = 1000

for (const path of [CHAPTER, STORY]) {
  test(`/${path} keeps its budget of bytes, and fetches no more script on the way to its end`, async ({ page }) => {
    test.setTimeout(120_000)
    const { first, all, script, ground, early } = await weighPage(page, path)
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(40 * KB)
    expect(first).toBeLessThanOrEqual(200 * KB)
    expect(all).toBeLessThanOrEqual(350 * KB)
    expect(ground.size).toBeGreaterThan(0)
    expect(early, 'asked for before the words were there').toBe(0)
    for (const [file, size] of ground) expect(size, file).toBeLessThanOrEqual(140 * KB)
  })
}
