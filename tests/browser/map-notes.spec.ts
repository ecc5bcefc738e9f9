import type { Page } from '@playwright/test'
import { CHAPTER, expect, settled, test } from './fixtures'
import { SCREENS } from './walk-margin'

/** Scenes of the fixture story with notes: places, a route, an area, points; seven on one map. */
const SCENES = ['more-barges', 'march-to-may']

/** What the words of the notes on the live map lie on, and which of them are nowhere to be read. */
function look(page: Page, scene: string): Promise<string[]> {
  return page.evaluate((id) => {
    const stage = document.querySelector('[data-stage]') as HTMLElement
    const names = stage.querySelector('.map-names') as SVGSVGElement
    const section = document.getElementById(id) as HTMLElement
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const textOf = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect()
    }
    const notes = [...names.querySelectorAll('.map-note')]
    const others = [
      ...names.querySelectorAll('.m-label, .m-numbered circle'),
      ...stage.querySelectorAll('.map-ink .m-ring'),
      ...document.querySelectorAll('.stage-holder button, .stage-holder fieldset'),
    ]
    const routes = [...stage.querySelectorAll<SVGPathElement>('.map-ink [data-routes] [data-line] path')].flatMap(
      (path) => {
        const matrix = path.getScreenCTM() as DOMMatrix
        const length = path.getTotalLength()
        return Array.from({ length: 200 }, (_, part) =>
          path.getPointAtLength((length * part) / 199).matrixTransform(matrix),
        )
      },
    )
    const found: string[] = []
    for (const [index, note] of notes.entries()) {
      const box = textOf(note)
      const say = (what: string) => found.push(`"${note.textContent}" ${what}`)
      if (!(box.width > 10 && box.height > 10)) say('is not drawn')
      const sheet = boxOf(stage)
      if (box.left < sheet.left || box.right > sheet.right || box.top < sheet.top || box.bottom > sheet.bottom)
        say('leaves the sheet')
      for (const other of others)
        if (meet(box, boxOf(other))) say(`lies on ${other.textContent || other.getAttribute('class')}`)
      for (const other of notes.slice(index + 1)) if (meet(box, textOf(other))) say(`lies on "${other.textContent}"`)
      if (routes.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom))
        say('lies on a route')
    }
    const drawn = new Set(notes.map((note) => note.textContent))
    for (const item of section.querySelectorAll('[data-map-notes] > li')) {
      const isListed = item.hasAttribute('data-listed') && boxOf(item).height > 10
      if (drawn.has(item.textContent) === isListed)
        found.push(`"${item.textContent}" is ${isListed ? 'twice' : 'nowhere'}`)
    }
    const numbers = [...names.querySelectorAll('.m-number')].length
    if (numbers > section.querySelectorAll('[data-listed]').length) found.push('a number is not explained')
    return found
  }, scene)
}

for (const [width, height] of SCREENS) {
  test(`notes lie free and none is lost at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const scene of SCENES) {
      await page.goto(`${CHAPTER}#${scene}`)
      await settled(page)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.locator('.map-names .map-note').count()).toBeGreaterThan(0)
      expect(await look(page, scene), scene).toEqual([])
    }
  })
}

test('notes can be selected, follow the switch of inks and stay in the order written', async ({ page }) => {
  await page.goto(`${CHAPTER}#more-barges`)
  await settled(page)
  const note = page.locator('.map-note').first()
  await note.selectText()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await note.textContent())
  const written = await page.locator('#more-barges [data-map-notes] > li').allTextContents()
  const drawn = await page.locator('.map-note').allTextContents()
  expect(drawn).toEqual(written.filter((text) => drawn.includes(text)))
})

test('without a script every note stands on its figure or in the list below it', async ({ browser, baseURL }) => {
  for (const width of [390, 1440]) {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(CHAPTER)
    const list = page.locator('#more-barges [data-map-notes] > li')
    await list.first().scrollIntoViewIfNeeded()
    const figure = await page.locator('#more-barges .scene-figure').boundingBox()
    const boxes = await list.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON()))
    expect(boxes).toHaveLength(7)
    for (const [index, box] of boxes.entries()) {
      expect(box.height, `note ${index} at ${width} px`).toBeGreaterThan(10)
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 1 ||
          other.bottom <= box.top + 1
        expect(apart, `note ${index} lies on another at ${width} px`).toBe(true)
      }
    }
    expect(boxes.some(({ top }) => figure !== null && top < figure.y + figure.height)).toBe(true)
    await context.close()
  }
})
