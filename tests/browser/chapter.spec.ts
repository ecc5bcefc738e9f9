import { jumpAndStep, picture } from './cold-jump'
import { CHAPTER, expect, STORY, sceneIds, settled, THOROUGH, test } from './fixtures'

test('any scene opened directly is the scene reached by stepping, forwards and backwards', async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { scenes, pictures, problems } = await jumpAndStep(page, CHAPTER)
  expect(scenes).toBeGreaterThan(8)
  expect(pictures, 'different scenes give different pictures').toBeGreaterThan(6)
  expect(problems).toEqual([])
})

test('flights end in the same picture as cuts', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  const direct = await picture(page, 'more-barges')
  await page.goto('about:blank')
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  await page.keyboard.press('n')
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-settled', 'false')
  expect(await picture(page, 'more-barges')).toBe(direct)
})

test('the ships sail with the scroll, and back', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const end = await picture(page, 'more-barges')
  await page.mouse.move(1000, 500)
  await page.mouse.wheel(0, -700)
  await expect.poll(() => picture(page, 'more-barges')).not.toBe(end)
  await page.mouse.wheel(0, 700)
  await expect.poll(() => picture(page, 'more-barges')).toBe(end)
})

test('the scene stands in the address without a history, so that Back leaves the page', async ({ page }) => {
  await page.goto('')
  await page.goto(CHAPTER)
  await settled(page)
  for (const _ of [1, 2, 3]) await page.keyboard.press('n')
  const third = (await sceneIds(page))[2]
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${third}`)
  await page.locator('.timeline-marks a').last().click()
  await page.goBack()
  expect(new URL(page.url()).pathname.endsWith(CHAPTER)).toBe(false)
})

test('Back and a reload return to the place within a scene', async ({ page }) => {
  await page.goto(`${CHAPTER}#a-telegram`)
  await settled(page, 'a-telegram')
  await page.mouse.move(200, 500)
  await page.mouse.wheel(0, 150)
  const top = () => page.locator('#a-telegram').evaluate((scene) => Math.round(scene.getBoundingClientRect().top))
  await expect.poll(top).toBeLessThan(0)
  const before = await top()
  // As long as it takes until the address holds the scene.
  await page.waitForTimeout(600)
  for (const comeBack of [() => page.reload(), () => page.goto(`${STORY}data/`).then(() => page.goBack())]) {
    await comeBack()
    await settled(page, 'a-telegram')
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40)
  }
})

test('an address that names no scene leaves the text and says so in one line', async ({ page }) => {
  await page.goto(`${CHAPTER}#no-such-scene`)
  await expect(page.locator('.stage-line')).toContainText('does not have')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('reduced motion cuts to finished pictures', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${CHAPTER}#a-supper-denied`)
  await settled(page, 'a-supper-denied')
  await page.keyboard.press('n')
  await settled(page, 'more-barges')
  const end = await picture(page, 'more-barges')
  await page.mouse.move(1000, 500)
  await page.mouse.wheel(0, -120)
  await page.waitForTimeout(300)
  expect(await picture(page, 'more-barges')).toBe(end)
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`read by wheel to its end at ${viewport.width} px: every scene passes, nothing shifts`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(viewport)
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen, shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          ;(window as unknown as { shift: number }).shift += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: true })
      addEventListener('DOMContentLoaded', () => {
        const strip = document.querySelector('[data-strip]')
        const note = () => seen.add(strip?.querySelector('[data-count]')?.textContent ?? '')
        if (strip) new MutationObserver(note).observe(strip, { childList: true, subtree: true })
      })
    })
    await page.goto(CHAPTER)
    await settled(page)
    await page.mouse.move(viewport.width * 0.7, viewport.height * 0.8)
    // What comes near gets its real height, so the end moves a little on the way.
    const end = () => page.evaluate(() => document.documentElement.scrollHeight)
    // A scene is at least 360 px long on a telephone.
    for (let y = 0; y < (await end()); y += 300) {
      await page.mouse.wheel(0, 300)
      await page.waitForTimeout(16)
    }
    await expect
      .poll(() => page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 4))
      .toBe(true)
    const result = await page.evaluate(() => ({
      seen: [...(window as unknown as { seen: Set<string> }).seen],
      shift: (window as unknown as { shift: number }).shift,
    }))
    const ids = await sceneIds(page)
    expect(ids.length).toBeGreaterThan(5)
    expect(result.seen).toEqual(expect.arrayContaining(ids.map((_, index) => `${index + 1}`)))
    expect(result.shift).toBeLessThanOrEqual(0.01)
  })

  test(`at ${viewport.width} px the map skips what is passed quickly, and shows all that is passed slowly`, {
    tag: viewport.width === 390 ? [] : THOROUGH,
  }, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(() => {
      const shown: string[] = []
      Object.assign(window, { shown })
      addEventListener('DOMContentLoaded', () => {
        const stage = document.querySelector<HTMLElement>('[data-stage]')
        const note = () => {
          const scene = stage?.dataset.scene ?? ''
          if (shown.at(-1) !== scene) shown.push(scene)
        }
        if (stage) new MutationObserver(note).observe(stage, { attributes: true })
      })
    })
    const shown = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown)
    await page.goto(CHAPTER)
    const ids = await sceneIds(page)
    await settled(page)
    /** Scrolls a scene's beginning over the line of reading, so many px every 30 ms. */
    const scrollTo = (id: string, step: number) =>
      page.evaluate(
        async ([to, by]) => {
          const passed = () => (document.getElementById(to)?.getBoundingClientRect().top ?? 0) < innerHeight * 0.5
          while (!passed()) {
            scrollBy({ top: by, behavior: 'instant' })
            await new Promise((resolve) => setTimeout(resolve, 30))
          }
        },
        [id, step] as const,
      )
    await scrollTo(ids[4] ?? '', 300)
    await expect.poll(async () => (await shown()).at(-1)).toBe(ids[4])
    // A machine that stalls may take a moment's rest for a pause, but not each time.
    const passed = await shown()
    expect(passed.length).toBeLessThan(5)
    await scrollTo(ids[6] ?? '', 12)
    await expect.poll(shown).toEqual([...passed, ids[5], ids[6]])
  })

  // At 1440 px the walk through the margins sees more (margin.spec.ts).
  const tag = viewport.width === 390 ? [] : THOROUGH
  test(`at ${viewport.width} px no slip at rest lies over the scene's subject, and nothing is wider than the screen`, {
    tag,
  }, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(CHAPTER)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const id of await sceneIds(page)) {
      await page.evaluate((next) => {
        location.hash = next
      }, id)
      await settled(page, id)
      const slip = await page.locator(`#${id} .slip`).boundingBox()
      const free = await page.locator('[data-stage]').evaluate((stage) => {
        const box = stage.getBoundingClientRect()
        const style = getComputedStyle(stage)
        const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`--free-${side}`))
        return { left: box.left + inset('left'), bottom: box.bottom - inset('bottom') }
      })
      const isBeside = (slip?.x ?? 0) + (slip?.width ?? 0) <= free.left
      const isBelow = (slip?.y ?? 0) >= free.bottom
      expect(isBeside || isBelow, `${id}: ${JSON.stringify({ slip, free })}`).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
}

test('the data of the first map is asked for with the page, and once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(CHAPTER)
  await settled(page)
  const basemap = asked.find((path) => /\/map\/\w+\.json$/.test(path)) ?? 'none'
  expect(asked.filter((path) => path === basemap)).toHaveLength(1)
  const script = asked.findIndex((path) => path.includes('/reader/reader.'))
  expect(asked.indexOf(basemap)).toBeLessThan(script)
})

test('where another picture comes first, the browser does not find it asked for in vain', async ({ page }) => {
  await page.goto(`${STORY}#two-lists-told`)
  await settled(page, 'two-lists-told')
  // Chromium complains some seconds after the page has loaded (fixtures.ts collects what it says).
  await page.waitForTimeout(5000)
})
