import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { readAtlas } from '../../components/stage/basemap/read-index'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import { wordsOf } from '../../components/words/words-of'
import { FIXTURE } from '../../scripts/fixture-site'
import { readFixture } from '../fixture-story/read-fixture'
import { CHAPTER, expect, settled, test } from './fixtures'
import type { Comparison, Difference } from './same-picture'

/** The sizes of scripts/draw-figures.ts, and the insets of a figure (figure.ts) as the stage's style sheet would say them. */
const FORMS = {
  wide: { size: [720, 480], frame: { left: 4, top: 4, right: 36, bottom: 40 } },
  narrow: { size: [358, 380], frame: { left: 3, top: 3, right: 3, bottom: 36 } },
} as const

// The page is put together here: its policy is not the site's.
test.use({ bypassCSP: true })

for (const form of ['wide', 'narrow'] as const) {
  test(`figure and live map are the same picture at every scene, by day and by night (${form})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const story = readFixture()
    const comparisons: Comparison[] = story.chapters.flatMap(({ slug, scenes }) =>
      scenes
        .filter(({ visual }) => visual === 'map')
        .map((scene) => {
          const figure = (scheme: string) =>
            readFileSync(
              join(FIXTURE.OUT_DIR, 'figures', story.slug, slug, `${scene.id}-${form}-${scheme}.svg`),
              'utf8',
            )
          return {
            map: makeSceneMap(scene, story, wordsOf(story.language)),
            figures: { light: figure('light'), dark: figure('dark') },
          }
        }),
    )
    expect(comparisons.length).toBeGreaterThan(15)

    const { outputFiles } = await build({
      entryPoints: ['tests/browser/same-picture.ts'],
      bundle: true,
      format: 'iife',
      write: false,
      define: { 'process.env.NEXT_PUBLIC_MAPBOX_TOKEN': '""', 'process.env.NODE_ENV': '"production"' },
    })
    const html = await (await page.request.get(`${baseURL}${CHAPTER}`)).text()
    const [, address = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(html) ?? []
    const styles = await (await page.request.get(new URL(address, `${baseURL}${CHAPTER}`).href)).text()
    expect(styles).toContain('.m-waterlines')
    const { size, frame } = FORMS[form]
    const insets = Object.entries(frame).map(([side, px]) => `--frame-${side}:${px}px;--free-${side}:0px`)
    const stage = `position:relative;width:${size[0]}px;height:${size[1]}px;--stage-form:${form};${insets.join(';')}`
    await page.route('**/same-picture', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><base href="${baseURL}"><style>${styles}</style><div data-stage data-atlas='${JSON.stringify(readAtlas())}' style="${stage}"><div class="stage-map" data-stage-map></div></div><script>${outputFiles[0]?.text}</script>`,
      }),
    )
    await page.goto('same-picture')
    const differences = await page.evaluate(
      ([list, css]) =>
        (
          window as unknown as { comparePictures(list: Comparison[], styles: string): Promise<Difference[]> }
        ).comparePictures(list, css),
      [comparisons, styles] as const,
    )
    expect(differences).toEqual([])
  })
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`the live map takes the first figure’s place without a shift at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/map/*.json', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${CHAPTER}#the-narrows`)
    const places = () =>
      page.locator('[data-stage-map] .m-place circle:visible').evaluateAll((rings) =>
        rings.map((ring) => {
          const { x, y, width, height } = ring.getBoundingClientRect()
          return [x + width / 2, y + height / 2] as const
        }),
      )
    const frame = () =>
      page
        .locator('[data-stage-map] .m-frame, [data-stage-map] > div:visible')
        .evaluateAll(([box]) => box?.getBoundingClientRect().toJSON() as DOMRect)
    await expect(page.locator('.map-base')).toHaveCount(0)
    const [before, around] = [await places(), await frame()]
    expect(before.length).toBeGreaterThan(0)
    release()
    await settled(page, 'the-narrows')
    await expect(page.locator('.map-base')).toHaveCount(1)
    const [after, now] = [await places(), await frame()]
    expect(after.length).toBe(before.length)
    after.forEach(([x, y], index) => {
      expect(Math.abs(x - (before[index]?.[0] ?? 0))).toBeLessThan(0.75)
      expect(Math.abs(y - (before[index]?.[1] ?? 0))).toBeLessThan(0.75)
    })
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(Math.abs(now[side] - around[side]), side).toBeLessThan(1)
  })
}
