import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { startHost } from './host-pages'

const EMBED = 'embed/lamp-on-the-pier/barges/'
let host: Awaited<ReturnType<typeof startHost>>
test.beforeAll(async () => {
  host = await startHost()
})
test.afterAll(() => host.server.close())

const heardOf = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
/** Collects the element's events as `name:detail`. */
const COLLECT = `<script>window.said=[];addEventListener('DOMContentLoaded',()=>{const m=document.querySelector('map-story');for(const t of ['ready','scenechange','finish','sourceopen','linkopen'])m.addEventListener(t,({detail:d})=>said.push(t+':'+(d?d.scene||d.id||d.href||d.story:'')))})</script>`
const saidOf = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const element = (baseURL: string | undefined, attributes: string) =>
  `<map-story story="lamp-on-the-pier" ${attributes}></map-story><script async src="${baseURL}embed.js"></script>`

test('where a sandbox lets no window open, a link gives its address to take away, and the frame stays', async ({
  page,
  baseURL,
  complaints,
}) => {
  await host.show(
    page,
    `<iframe src="${baseURL}${EMBED}?scene=the-storm" sandbox="allow-scripts" title="t" width="720" height="560"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.locator('.embed-full').click()
  await expect(frame.locator('[data-card] [data-address]')).toHaveValue(/barges\/#the-storm$/)
  await page.keyboard.press('Escape')
  await frame.locator('[data-step="1"]').click()
  await expect(frame.locator('section[data-current]')).toHaveAttribute('id', 'march-to-may')
  expect(await heardOf(page)).toContainEqual(
    expect.objectContaining({ event: 'linkopen', detail: expect.stringMatching(/barges\/#the-storm$/) }),
  )
  // The browser says that the sandbox has refused a window.
  complaints.length = 0
})

test('asked by WordPress, or given less than it needs, a frame that is stepped through says what height it wants', async ({
  page,
  baseURL,
}) => {
  await host.show(
    page,
    `<style>iframe{width:356px;height:276px}</style><iframe src="${baseURL}${EMBED}#?secret=abc123" title="t"></iframe>`,
  )
  await expect.poll(() => heardOf(page)).toContainEqual({ message: 'height', value: 620, secret: 'abc123' })
  await host.show(page, `<iframe src="${baseURL}${EMBED}" title="t" width="700" height="300"></iframe>`)
  await expect.poll(() => heardOf(page)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 560 })
  await host.show(page, `<iframe src="${baseURL}${EMBED}" title="t" width="700" height="700"></iframe>`)
  await expect(page.frameLocator('iframe').locator('[data-stage]')).toHaveAttribute('data-settled', 'true')
  expect(JSON.stringify(await heardOf(page)), 'nothing is made lower').not.toContain('embed-size')
})

test('scrolled, it fills the window below a sticky header of its host, and ends with the next sheet', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await host.show(
    page,
    `${COLLECT}<header style="position:sticky;top:0;height:60px">Header</header>${element(baseURL, 'chapter="quay" offset="60"')}`,
  )
  const frame = page.locator('map-story iframe').contentFrame()
  await expect.poll(() => saidOf(page)).toContain('ready:')
  const story = page.locator('map-story')
  await story.evaluate((one) => scrollTo(0, one.getBoundingClientRect().bottom + scrollY - innerHeight - 40))
  await expect(frame.locator('.embed-onward')).toBeVisible()
  await expect(frame.locator('.embed-onward')).toHaveAttribute('href', /lamp-on-the-pier\/barges\/$/)
  const box = await page.locator('map-story iframe').boundingBox()
  expect([box?.y, box?.height]).toEqual([60, 640])
  await expect.poll(() => saidOf(page)).toContain('finish:lamp-on-the-pier')
})

test('the element tells of sources and links that readers open', async ({ page, baseURL }) => {
  await host.show(page, `${COLLECT}${element(baseURL, 'chapter="barges" layout="stepper" scene="the-storm"')}`)
  const frame = page.locator('map-story iframe').contentFrame()
  await frame.locator('[data-current] .short .cite').first().click()
  await expect.poll(() => saidOf(page)).toContainEqual(expect.stringMatching(/^sourceopen:source-/))
  await page.keyboard.press('Escape')
  const opened = page.waitForEvent('popup')
  await frame.locator('.embed-full').click()
  expect((await opened).url()).toMatch(/barges\/#the-storm$/)
  await expect.poll(() => saidOf(page)).toContainEqual(expect.stringMatching(/^linkopen:http.*#the-storm$/))
})

test('a host gives its colours, its font and its night, and nothing that is no style', async ({ page, baseURL }) => {
  await host.show(
    page,
    `<style>body{background:#fff}.dark body{background:#111}map-story{--map-story-paper:rgb(255, 250, 240);--map-story-ink:url(x);--map-story-border:none}</style>${element(baseURL, 'chapter="barges" layout="stepper" scheme="host"')}`,
  )
  const root = page.locator('map-story iframe').contentFrame().locator('html')
  const sheet = page.locator('map-story iframe').contentFrame().locator('.embed-sheet')
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 250, 240)')
  await expect(sheet).toHaveCSS('border-top-style', 'none')
  await expect(sheet).toHaveCSS('color', 'rgb(23, 32, 29)')
  await expect(root).toHaveAttribute('data-scheme', 'light')
  await page.evaluate(() => document.documentElement.classList.add('dark'))
  await expect(root).toHaveAttribute('data-scheme', 'dark')
})

test('whatever keeps the frame from standing still, there is no white to scroll through', async ({ page, baseURL }) => {
  await host.show(page, `<div class="long"></div>${element(baseURL, 'chapter="quay" height="400"')}`)
  await expect(page.locator('map-story')).toHaveAttribute('data-form', 'scroll')
  await page.evaluate(() => scrollTo(0, 1700))
  await expect(page.locator('map-story iframe').contentFrame().locator('[data-stage]')).toHaveAttribute(
    'data-settled',
    'true',
  )
  // A cause that nothing round the element shows.
  await page.locator('map-story iframe').evaluate((frame) => {
    frame.style.position = 'relative'
  })
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 600)
  await expect(page.locator('map-story')).toHaveAttribute('data-form', 'stepper')
  expect(await page.locator('map-story').evaluate((story) => (story as HTMLElement).offsetHeight)).toBe(400)
})

test('the builder moves the scrolled form as its preview is scrolled', async ({ page }) => {
  await page.goto('lamp-on-the-pier/embed/?chapter=quay')
  await page.getByRole('radio', { name: /^Scrolled/ }).check()
  const frame = page.frameLocator('.builder-frame iframe')
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-settled', 'true')
  const first = await frame.locator('section[data-current]').getAttribute('id')
  await page.locator('.builder-frame [data-form="scroll"]').evaluate((box) => box.scrollTo(0, 900))
  await expect(frame.locator('section[data-current]')).not.toHaveAttribute('id', first ?? '')
  const [box, inside] = [
    await page.locator('.builder-frame [data-form="scroll"]').boundingBox(),
    await page.locator('.builder-frame iframe').boundingBox(),
  ]
  expect(Math.abs((inside?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(2)
})
