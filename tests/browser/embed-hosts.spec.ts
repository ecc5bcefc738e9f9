import type { Page } from '@playwright/test'
import { CHAPTER, expect, test } from './fixtures'
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

test('hard hosts: Trusted Types and a strict policy, right to left, 320 px, a tab, a page that is left and come back to', async ({
  page,
  baseURL,
  complaints,
}) => {
  test.setTimeout(60_000)
  const origin = new URL(baseURL ?? '').origin
  const stepper = element(baseURL, 'chapter="barges" layout="stepper" scene="the-storm"')
  const frame = page.locator('map-story iframe').contentFrame()
  const alive = async (what: string) => {
    await expect(frame.locator('section[data-current]'), what).toHaveAttribute('id', 'the-storm')
    await frame.locator('[data-step="1"]').click()
    await expect(frame.locator('section[data-current]'), what).toHaveAttribute('id', 'march-to-may')
  }
  // The host page of these tests has a script and styles in itself; of others it takes only ours.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`
  await host.show(page, stepper, { 'Content-Security-Policy': policy })
  await alive('Trusted Types')

  await page.setViewportSize({ width: 320, height: 640 })
  await host.show(page, `<script>document.documentElement.dir='rtl'</script>${stepper}`)
  await alive('right to left, 320 px')
  await expect(frame.locator('html')).toHaveAttribute('dir', 'ltr')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const box = await page.locator('map-story iframe').boundingBox()
  expect([box?.x, box?.width]).toEqual([0, 320])

  await page.goto(`${baseURL}lamp-on-the-pier/data/`)
  await page.goBack()
  await alive('come back to')

  await host.show(page, `<div id="tab" hidden>${stepper}</div>`)
  await expect(page.locator('map-story')).toHaveAttribute('data-form', 'stepper')
  expect(
    page.frames().filter((one) => one.url().includes('/embed/')),
    'in a tab that is not open it waits',
  ).toEqual([])
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'))
  await alive('a tab that is opened')

  // Where the policy lets neither through, the line with the link is left, and no more room is taken than the frame has.
  const credit = '<p><a href="/there">The barges, from a story</a></p>'
  await host.show(
    page,
    `<map-story story="lamp-on-the-pier" chapter="barges">${credit}</map-story><script async src="${baseURL}embed.js"></script>`,
    { 'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'` },
  )
  await expect(page.getByRole('link', { name: 'The barges' })).toBeVisible()
  expect(await page.locator('map-story').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(200)
  expect(complaints.filter((one) => !/Content Security Policy/.test(one))).toEqual([])
  complaints.length = 0
})

test('fragments that hosts and social networks add are no error, in a page and in a frame', async ({ page }) => {
  for (const address of [`${CHAPTER}#xtor=RSS-3208`, `${CHAPTER}#%E0%A4%A`, `${EMBED}#Echobox=1700000000-2`]) {
    await page.goto(address)
    await expect(page.locator('[data-stage]'), address).toHaveAttribute('data-settled', 'true')
    await expect(page.locator('[data-stage]'), address).toHaveAttribute('data-scene', 'the-narrows')
  }
})
