import { readFixture } from '../fixture-story/read-fixture'
import { atEachSize, CHAPTER, expect, STORY, settled, test } from './fixtures'

test('the list of dates goes to a scene by keys alone, and closes; a press on a month goes there too', async ({
  page,
}) => {
  await page.goto(CHAPTER)
  await settled(page)
  const dates = page.locator('[data-dates]')
  await dates.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(dates).toHaveAttribute('open', '')
  await dates.getByRole('link', { name: /A telegram/ }).focus()
  await page.keyboard.press('Enter')
  await settled(page, 'a-telegram')
  await expect(dates).not.toHaveAttribute('open')
  await expect(page.locator('[data-now]')).toHaveText('25 APR 1891')
  await page.locator('.timeline-months a[href="#the-storm"]').click()
  await settled(page, 'the-storm')
})

test('the weeks are counted as the ships sail', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  const week = page.locator('.strip [data-week]')
  await expect(week).toHaveText('5')
  await page.mouse.move(1000, 500)
  await page.mouse.wheel(0, -700)
  await expect(week).not.toHaveText('5')
})

test('a sheet that was read to its end stays read after a reload, also on the cover', async ({ page }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const sheet = page.locator('.sheet-index [data-sheet="barges"]')
  await expect(sheet).not.toHaveAttribute('data-read')
  await page.goto(`${CHAPTER}#five-weeks-early`)
  await expect(sheet).toHaveAttribute('data-read')
  await page.reload()
  await expect(sheet.getByRole('link')).toHaveAccessibleName('Sheet 2, Barges, read')
  await page.goto('')
  await expect(sheet).toHaveAttribute('data-read')
})

test('on a phone a scene after a passage shows its whole picture when its link is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('lamp-on-the-pier/quay/#two-lists-told')
  await settled(page, 'two-lists-told')
  const stage = await page.locator('[data-stage]').boundingBox()
  const over = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.passage, .slip') !== null,
    [(stage?.x ?? 0) + 200, (stage?.y ?? 0) + 40],
  )
  expect(over).toBe(false)
  const slip = await page.locator('#two-lists-told .slip').boundingBox()
  expect(slip?.y ?? 0).toBeGreaterThan((stage?.y ?? 0) + (stage?.height ?? 0))
})

test('the cover unfolds once, and never where motion is not wanted', async ({ page }) => {
  const folds = () => page.locator('.cover').evaluate((cover) => getComputedStyle(cover, '::before').animationName)
  await page.goto('')
  expect(await folds()).toBe('unfold-right')
  await page.reload()
  expect(await folds()).toBe('none')
  await page.evaluate(() => localStorage.clear())
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  expect(await folds()).toBe('none')
})

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the sheet index is one large target that unfolds, without a script too, and leads on', async ({ page }) => {
    await page.goto(CHAPTER)
    await settled(page)
    const button = page.getByRole('button', { name: 'Sheet index' })
    const size = await button.boundingBox()
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)
    const links = page.getByRole('navigation', { name: 'Sheet index' }).getByRole('link')
    await expect(links).toHaveCount(0)
    const y = await page.evaluate(() => scrollY)
    await button.tap()
    await expect(links).toHaveCount(readFixture().chapters.length)
    expect(await page.evaluate(() => scrollY)).toBe(y)
    for (const link of await links.all()) {
      const box = await link.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await button.tap()
    await links.filter({ hasText: 'After' }).tap()
    await expect(page).toHaveURL(/after/)
  })

  test('the button that opens the map lies below the map and hides nothing of it', async ({ page }) => {
    await page.goto(`${CHAPTER}#more-barges`)
    await settled(page, 'more-barges')
    const stage = await page.locator('[data-stage]').boundingBox()
    const button = await page.getByRole('button', { name: 'Explore the map' }).boundingBox()
    const foot = (stage?.y ?? 0) + (stage?.height ?? 0)
    expect(button?.y ?? 0).toBeGreaterThan(foot - 6)
    const texts = page.locator('.strip p:visible, .strip summary')
    for (const text of await texts.all()) {
      const box = await text.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0), 'the strip ends before it').toBeLessThanOrEqual(button?.x ?? 0)
    }
  })
})

const GRID_SIZES = [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const

test('every letter of the grid can be read, and none leaves its room, at every size', async ({ page }) => {
  const scene = 'what-nobody-disputes'
  await atEachSize(page, GRID_SIZES, `${STORY}retold/#${scene}`, async (width) => {
    const wrong = await page.locator('[data-stage] .gr').evaluate((grid) => {
      const room = grid.getBoundingClientRect()
      return [...grid.querySelectorAll('b, span, small')].flatMap((element) => {
        const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim())
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        if (!text || element.getClientRects().length === 0 || size === 0) return []
        const range = document.createRange()
        range.selectNode(text)
        const box = range.getBoundingClientRect()
        const isIn = box.bottom <= room.bottom + 1 && box.right <= room.right + 1 && box.left >= room.left - 1
        return size >= 12 && isIn ? [] : [`${text.textContent} ${size}`]
      })
    })
    expect(wrong, `${width} px`).toEqual([])
  })
})

const LEDGER_SIZES = [
  [390, 844],
  [768, 1024],
  [1024, 768],
  [390, 664],
  [360, 640],
  [667, 375],
] as const

test('no row of the ledger is cut off by the stage at any size', async ({ page }) => {
  await atEachSize(page, LEDGER_SIZES, `${STORY}retold/#the-ledger`, async (width, height) => {
    const [stage, ...rows] = await page
      .locator('[data-stage], [data-stage] .ledger tr:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(rows.length).toBeGreaterThan(8)
    const cut = rows.filter(({ top, bottom }) => top < (stage?.top ?? 0) || bottom > (stage?.bottom ?? 0))
    expect(cut, `${width} × ${height}`).toEqual([])
  })
})

const LOW_SIZES = [
  [844, 390],
  [667, 375],
  [717, 512],
] as const

test('in a low window the slip is beside the subject, and the strip over the slip', async ({ page }) => {
  await atEachSize(page, LOW_SIZES, `${CHAPTER}#more-barges`, async (width, height) => {
    const slip = await page.locator('#more-barges .slip').boundingBox()
    expect((slip?.x ?? 0) + (slip?.width ?? 0)).toBeLessThan(width / 2)
    const isOnTop = await page.locator('[data-dates] summary').evaluate((summary) => {
      const { left, top, width, height } = summary.getBoundingClientRect()
      return summary.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(isOnTop, `${width} × ${height}`).toBe(true)
  })
})

test('in a window a few lines high, as at 400 %, text and pictures flow without a stage', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(`${CHAPTER}#more-barges`)
  await expect(page.locator('#more-barges .scene-figure')).toBeVisible()
  await expect(page.locator('.strip')).toBeHidden()
  await expect(page.locator('.timeline')).toBeHidden()
})

const LETTER_SIZES = [
  [390, 844, 12.5],
  [390, 664, 12.5],
  [360, 740, 12],
  [360, 640, 12],
  [320, 568, 11.5],
  [844, 390, 12.5],
  [667, 375, 12.5],
] as const

for (const scene of ['barrels-counted', 'spring-in-days', 'the-table']) {
  test(`no letter of ${scene} is too small to read at any size`, async ({ page }) => {
    await atEachSize(page, LETTER_SIZES, `${STORY}retold/#${scene}`, async (width, height, least) => {
      const sizes = await page.locator('[data-stage] .visual *:visible').evaluateAll((all) =>
        all.flatMap((element) => {
          const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim())
          return text ? [{ text: text.textContent, px: Number.parseFloat(getComputedStyle(element).fontSize) }] : []
        }),
      )
      expect(sizes.length).toBeGreaterThan(4)
      expect(
        sizes.filter(({ px }) => px < least),
        `${width} × ${height}`,
      ).toEqual([])
    })
  })
}

const COVER_SIZES = [
  [390, 844],
  [390, 664],
  [360, 640],
  [320, 568],
  [768, 1024],
  [820, 1180],
  [1024, 768],
  [1366, 650],
  [1440, 900],
  [1920, 1080],
] as const

test('the cover begins in its first view at every size, its degrees can be read, and its notes stay on the map', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await atEachSize(page, COVER_SIZES, '', async (width, height) => {
    const size = `${width} × ${height}`
    const button = await page.locator('.cover-begin .button').boundingBox()
    expect((button?.y ?? 0) + (button?.height ?? 0), size).toBeLessThanOrEqual(height)
    const drawing = page.locator('.cover-map svg:visible')
    const map = await drawing.boundingBox()
    expect(map?.y ?? 0, `${size}: most of the map is seen`).toBeLessThan(height * 0.6)
    const right = (map?.x ?? 0) + (map?.width ?? 0)
    const ends = await page
      .locator('.cover-note > p:visible')
      .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().right))
    expect(Math.max(...ends), size).toBeLessThanOrEqual(right)
    const letters = await drawing
      .locator('text')
      .evaluateAll((texts) =>
        texts.map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
        ),
      )
    expect(Math.min(...letters), size).toBeGreaterThanOrEqual(11.5)
  })
})

test('with letters twice as large the strip ends before the scale bar', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page, 'more-barges')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  // The text below is longer now: the scene may be another.
  await settled(page)
  const [end, bar] = await page.evaluate(() => {
    const strip = document.querySelector('.strip') as Element
    const foot = strip.getBoundingClientRect().bottom
    const seen = [...strip.querySelectorAll('p')]
      .map((text) => text.getBoundingClientRect())
      .filter(({ width, top }) => width > 0 && top < foot)
    return [
      Math.max(...seen.map(({ right }) => right)),
      document.querySelector('.stage-map .m-bar')?.getBoundingClientRect().left,
    ]
  })
  expect(end).toBeGreaterThan(0)
  expect(end).toBeLessThanOrEqual(bar ?? 0)
})

test('the line about an unknown scene stands beside the slip and not below it', async ({ page }) => {
  await page.goto(`${CHAPTER}#no-such-scene`)
  await settled(page)
  const line = page.locator('.stage-line')
  await expect(line).not.toBeEmpty()
  const words = await line.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().left
  })
  const slips = await page
    .locator('.slip:visible')
    .evaluateAll((all) => all.map((slip) => slip.getBoundingClientRect().right))
  expect(words).toBeGreaterThan(Math.max(...slips))
})

for (const width of [390, 768, 1440]) {
  test(`a title of long words stays on the cover at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('')
    const isCut = await page.locator('.cover h1').evaluate((title) => {
      const ending = 'und Überlieferungsgeschichten aus Konstantinopel'
      const last = document.createElement('span')
      last.className = 'cover-ending'
      last.textContent = ending
      title.replaceChildren('Landkartenstreitigkeiten ', last)
      title.style.setProperty('--word', '25')
      title.style.setProperty('--ending', String(ending.length))
      const range = document.createRange()
      range.selectNodeContents(title)
      const sheet = title.closest('.cover-title') as HTMLElement
      return range.getBoundingClientRect().right > sheet.getBoundingClientRect().right + 1
    })
    expect(isCut).toBe(false)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who asks for more contrast gets it (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    await page.goto('lamp-on-the-pier/data/')
    const [rule, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.data-page dl > div') as Element).borderTopColor,
      getComputedStyle(document.body).color,
    ])
    expect(rule).toBe(ink)
  })
}

test('a sheet’s title of long words breaks, and cuts off nothing beside it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(CHAPTER)
  const head = page.locator('.chapter-head')
  await head.locator('h1, h2').evaluate((title) => {
    title.textContent = 'Das Straßenbahnhaltestellenverzeichnis und die Überlieferungsgeschichte'
  })
  expect((await head.locator('.deck').boundingBox())?.width ?? 999).toBeLessThanOrEqual(358)
})
