import { brotliCompressSync } from 'node:zlib'
import type { Frame, Page } from '@playwright/test'
import { CHAPTER, expect, STORY, sceneIds, settled, test } from './fixtures'
import { startHost } from './host-pages'
import { walkFrames } from './walk-frames'

const EMBED = 'embed/lamp-on-the-pier/barges/'
const CHAPTERS = ['quay', 'barges', 'retold', 'after']
/** The smallest, and those of the answers of oEmbed, from a telephone to a wide column. */
const SIZES = [
  [320, 420],
  [360, 620],
  [480, 560],
  [720, 560],
  [900, 560],
] as const

let host: Awaited<ReturnType<typeof startHost>>
test.beforeAll(async () => {
  host = await startHost()
})
test.afterAll(() => host.server.close())

/** The frame of the embed in the host page, once its script runs. */
async function frameOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/embed/lamp-on-the-pier/'))
  await expect.poll(find).toBeTruthy()
  const frame = find() as Frame
  await frame.waitForSelector('[data-embed]', { state: 'attached' })
  return frame
}

const iframe = (baseURL: string | undefined, query = '', more = '') =>
  `<iframe id="it" src="${baseURL}${EMBED}${query}" title="t" width="720" height="560" style="border:0;max-width:100%" ${more}></iframe>`
const currentOf = (frame: Frame) => frame.locator('section[data-scene][data-current]').getAttribute('id')

for (const chapter of CHAPTERS) {
  test(`every scene of ${chapter} fits its frame from 320 × 420 up, with nothing cut and no scroll`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { problems, count } = await walkFrames(page, `embed/${STORY}${chapter}/`, SIZES)
    expect(problems).toEqual([])
    await expect(page.locator('[data-count]')).toContainText(`${count} of ${count}`)
  })
}

test('in a frame lower than 420 px the rail gives way: text and steps have the room, and each scene begins at its top', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${EMBED}?scene=more-barges`)
  await settled(page)
  for (const [width, height] of [
    [280, 200],
    [320, 250],
    [390, 300],
    [640, 200],
    [1024, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(page.locator('.frame-rail')).toBeHidden()
    const foot = await page.locator('.embed-foot').boundingBox()
    const text = await page.locator('.scenes').boundingBox()
    expect(Math.round((foot?.x ?? 0) + (foot?.width ?? 0)), `${width} × ${height}: the foot’s end`).toBeGreaterThan(
      width - 6,
    )
    expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0)), `${width} × ${height}: the foot`).toBeGreaterThan(
      height - 6,
    )
    expect(text?.height, `${width} × ${height}: the text’s room`).toBeGreaterThan(height - 120)
  }
  await page.setViewportSize({ width: 280, height: 200 })
  const scenes = page.locator('.scenes')
  await scenes.evaluate((element) => element.scrollTo(0, 60))
  await page.locator('[data-step="1"]').click()
  expect(await scenes.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
})

test('where a drawing would not fit, a link to it stands in its place', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 200 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('embed/lamp-on-the-pier/quay/?scene=who-asked-whom')
  await settled(page)
  const link = page.getByRole('link', { name: 'This drawing needs a larger frame' })
  await expect(link).toBeVisible()
  await expect(link).toHaveAttribute('href', /quay\/#who-asked-whom$/)
  await page.locator('[data-step="1"]').click()
  await expect(link).toBeHidden()
  await page.locator('[data-step="-1"]').click()
  await page.setViewportSize({ width: 900, height: 900 })
  await expect(link).toBeHidden()
})

test('words on a filled ground can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of [EMBED, 'lamp-on-the-pier/embed/', 'lamp-on-the-pier/present/?view=console', CHAPTER]) {
    await page.goto(path)
    await expect(page.locator('button:visible').first()).toBeVisible()
    // The browser puts a piece of the ground's colour behind words: words of that colour vanish unless they keep theirs.
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.documentElement).getPropertyValue('background-color')
      return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
        const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
          forcedColorAdjust: string
        }
        const isLost = words && element.checkVisibility() && color === canvas && forcedColorAdjust === 'auto'
        return isLost ? [element.outerHTML.slice(0, 80)] : []
      })
    })
    expect(lost, path).toEqual([])
  }
})

test('a frame that may only run scripts shows the map, steps by button, key and address, and leaves the wheel to the host', async ({
  page,
  baseURL,
}) => {
  await host.show(page, iframe(baseURL, '?scene=the-storm', 'sandbox="allow-scripts"'))
  const frame = await frameOf(page)
  const stage = frame.locator('[data-stage]')
  await expect(stage).toHaveAttribute('data-scene', 'the-storm')
  await expect(stage).toHaveAttribute('data-settled', 'true')
  await expect(frame.locator('[data-stage-map] svg.map-base')).toBeVisible()
  const loaded = () => frame.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
  await expect.poll(loaded).toBeGreaterThanOrEqual(3)
  await frame.locator('[data-step="1"]').click()
  expect(await currentOf(frame)).toBe('march-to-may')
  await page.keyboard.press('ArrowLeft')
  expect(await currentOf(frame)).toBe('the-storm')
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1))).toEqual({
    story: 'lamp-on-the-pier',
    scene: 'the-storm',
    progress: 1,
  })
  await frame.locator('[data-current] .short .cite').first().click()
  await expect(frame.locator('[data-card]')).toBeVisible()
  await page.keyboard.press('Escape')

  const middle = await page.locator('#it').boundingBox()
  await page.mouse.move(360 + (middle?.x ?? 0), 300)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0)
})

test('the keyboard gets into a frame and out of it', async ({ page, baseURL }) => {
  await host.show(page, `${iframe(baseURL)}<button id="after">After</button>`)
  const frame = await frameOf(page)
  await expect(frame.locator('html')).toHaveAttribute('data-layout', 'stepper')
  const inside = new Set<string>()
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    inside.add(await frame.evaluate(() => document.activeElement?.className || document.activeElement?.tagName || ''))
    if (await page.evaluate(() => document.activeElement?.id === 'after')) break
  }
  expect([...inside]).toEqual(expect.arrayContaining(['cite', 'next', 'embed-full']))
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after')
})

test('swiping steps, and a host that speaks nonsense is not heard', async ({ page, baseURL }) => {
  await host.show(page, iframe(baseURL))
  const frame = await frameOf(page)
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-settled', 'true')
  await frame.locator('.embed-sheet').evaluate((sheet) => {
    const at = (x: number, y: number) => ({
      clientX: x,
      clientY: y,
      pointerType: 'touch',
      isPrimary: true,
      bubbles: true,
    })
    sheet.dispatchEvent(new PointerEvent('pointerdown', at(400, 200)))
    sheet.dispatchEvent(new PointerEvent('pointerup', at(300, 210)))
    sheet.dispatchEvent(new PointerEvent('pointerdown', at(400, 200)))
    sheet.dispatchEvent(new PointerEvent('pointerup', at(340, 400)))
  })
  expect(await currentOf(frame)).toBe('a-known-hand')
  const story = 'lamp-on-the-pier'
  await page.evaluate((name) => {
    const target = (document.getElementById('it') as HTMLIFrameElement).contentWindow
    const bad = [
      null,
      3,
      'x',
      [],
      {},
      { story: name },
      { story: name, scene: 'nowhere', progress: 1 },
      { story: name, scene: 'the-storm', progress: 9 },
    ]
    for (let count = 0; count < 2000; count++) target?.postMessage(bad[count % bad.length], '*')
  }, story)
  await page.waitForTimeout(200)
  expect(await currentOf(frame)).toBe('a-known-hand')
  await page.evaluate((name) => {
    const { contentWindow } = document.getElementById('it') as HTMLIFrameElement
    contentWindow?.postMessage({ story: name, scene: 'the-storm', progress: 1 }, '*')
  }, story)
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-scene', 'the-storm')
})

const HOSTS: Record<string, (source: string) => string> = {
  pym: (source) =>
    `<div id="it"></div><script src="/pym.js"></script><script>new pym.Parent('it','${source}')</script>`,
  'newswire frames': (source) =>
    `<div data-frame-src="${source}"></div><script src="/newswire.js"></script><script>(window.newswireFrames||window.frames.autoInitFrames&&window.frames||Object.values(window).find(o=>o&&o.autoInitFrames)).autoInitFrames()</script>`,
  'open-iframe-resizer': (source) =>
    `<iframe id="it" src="${source}" title="t" style="width:100%;border:0"></iframe><script src="/open-iframe-resizer.js"></script><script>iframeResizer.initialize({}, '#it')</script>`,
  'iframe-resizer': (source) =>
    `<iframe id="it" src="${source}" title="t" style="width:100%;border:0"></iframe><script src="/iframe-resizer.js"></script><script>iFrameResize({ checkOrigin: false }, '#it')</script>`,
}
for (const [name, body] of Object.entries(HOSTS)) {
  test(`unrolled, it is as high as its content in a host with ${name}, after at most two messages`, async ({
    page,
    baseURL,
  }) => {
    await host.show(page, body(`${baseURL}${EMBED}?layout=stack`))
    const frame = await frameOf(page)
    const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
    const given = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height)
    await expect.poll(async () => (await given()) - (await content())).toBe(0)
    await page.waitForTimeout(700)
    expect(await content()).toBeGreaterThan(4000)
    expect((await given()) - (await content())).toBe(0)
    const heights = await page.evaluate(() =>
      (window as unknown as { heard: unknown[] }).heard
        .map((data) => JSON.stringify(data))
        .filter((text) => /height|:init|resizeObserver|iframe-resized/.test(text)),
    )
    const own = heights.filter((text) => (name.includes('resizer') ? !text.includes('amp') : true))
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(2)
    expect(own.length).toBeGreaterThan(0)
  })
}

test('the element plays the chapter with the host’s scroll, and moves nothing else', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  const element = `<map-story story="lamp-on-the-pier" chapter="barges" height="560" style="display:block;height:7952px"><a href="#">A picture</a></map-story>`
  await host.show(
    page,
    `<script>window.said=[];addEventListener('DOMContentLoaded',()=>{const m=document.querySelector('map-story');for(const t of ['ready','scenechange'])m.addEventListener(t,e=>said.push([t,e.detail&&e.detail.scene]))})</script><div class="long"></div>${element}<script async src="${baseURL}embed.js"></script>`,
  )
  expect(await page.locator('map-story').evaluate((story) => story.shadowRoot?.querySelector('iframe')?.src)).toBe('')
  await page.evaluate(() => scrollTo(0, 1600))
  const frame = await frameOf(page)
  const stage = frame.locator('[data-stage]')
  await expect(stage).toHaveAttribute('data-scene', 'the-narrows')
  for (const scene of ['a-known-hand', 'years-apart']) {
    await page.mouse.move(500, 400)
    await page.mouse.wheel(0, 672)
    await expect(stage).toHaveAttribute('data-scene', scene)
  }
  const top = () =>
    page
      .locator('map-story')
      .evaluate((story) => story.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().top)
  expect(await top()).toBe(120)
  await page
    .locator('map-story')
    .evaluate((story) => (story as HTMLElement & { goTo(scene: string): void }).goTo('the-pier'))
  await expect(stage).toHaveAttribute('data-scene', 'the-pier')
  await expect(stage).toHaveAttribute('data-settled', 'true')
  await frame.locator('[data-step="1"]').click()
  await expect(stage).toHaveAttribute('data-scene', 'five-weeks-early')
  expect(await top()).toBe(120)
  const { said, shift } = await page.evaluate(() => {
    const { said, shift } = window as unknown as { said: string[][]; shift: number }
    return { said, shift }
  })
  expect(said[0]?.[0]).toBe('ready')
  expect(said.map(([, scene]) => scene)).toEqual(expect.arrayContaining(['a-known-hand', 'the-pier']))
  expect(shift).toBe(0)
})

for (const [what, before, after] of [
  ['an ancestor clips', '<div style="overflow:hidden">', '</div>'],
  ['root and body both clip sideways', '<style>html,body{overflow-x:hidden}</style>', ''],
  ['the body is the scroller', '<style>html,body{height:100%;overflow-x:hidden}</style>', ''],
  ['an ancestor is scaled', '<div style="transform:scale(.8)">', '</div>'],
] as const) {
  test(`where ${what}, the element is the stepper, as high as its frame`, async ({ page, baseURL }) => {
    const element =
      '<map-story story="lamp-on-the-pier" chapter="quay" scheme="dark" style="display:block;height:3248px"></map-story>'
    await host.show(page, `${before}${element}${after}<script async src="${baseURL}embed.js"></script>`)
    const frame = await frameOf(page)
    await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark')
    expect(await page.locator('map-story').evaluate((story) => (story as HTMLElement).offsetHeight)).toBe(560)
  })
}

test('only the body clips sideways: the window takes that, and the frame stands still', async ({ page, baseURL }) => {
  await host.show(
    page,
    `<style>body{overflow-x:hidden}</style><map-story story="lamp-on-the-pier" chapter="quay"></map-story><script async src="${baseURL}embed.js"></script>`,
  )
  await frameOf(page)
  await expect(page.locator('map-story')).toHaveAttribute('data-form', 'scroll')
})

test('where the frame is blocked there is no white to scroll through, and on paper neither', async ({
  page,
  baseURL,
  complaints,
}) => {
  await page.clock.install()
  await page.route('**/embed/lamp-on-the-pier/**', (route) => route.abort())
  await host.show(
    page,
    `<map-story story="lamp-on-the-pier" chapter="quay"></map-story><script async src="${baseURL}embed.js"></script>`,
  )
  const height = () => page.locator('map-story').evaluate((story) => (story as HTMLElement).offsetHeight)
  await expect.poll(height).toBeGreaterThan(2000)
  await page.emulateMedia({ media: 'print' })
  expect(await height()).toBe(560)
  await page.emulateMedia({ media: 'screen' })
  await page.clock.fastForward(11_000)
  await expect.poll(height).toBe(560)
  complaints.length = 0
})

test('a host that isolates itself can take the frame', async ({ page, baseURL }) => {
  await host.show(page, iframe(baseURL, '?scene=the-storm'), {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  })
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  const frame = await frameOf(page)
  await expect(frame.locator('[data-stage]')).toHaveAttribute('data-settled', 'true')
  await expect(frame.locator('[data-stage-map] svg.map-base')).toBeVisible()
})

test('ten on a page load as they come near, each its own, and move nothing', async ({ page, baseURL }) => {
  // The last chapter has one scene only: there is no step to press.
  const stepped = CHAPTERS.slice(0, 3)
  const ten = Array.from({ length: 10 }, (_, index) => stepped[index % stepped.length])
  const elements = ten.map(
    (chapter) =>
      `<map-story story="lamp-on-the-pier" chapter="${chapter}" layout="stepper" style="display:block;height:560px"></map-story><p>Text.</p>`,
  )
  await host.show(page, `${elements.join('')}<script async src="${baseURL}embed.js"></script>`)
  const frames = () => page.frames().filter((frame) => frame.url().includes('/embed/lamp-on-the-pier/'))
  await expect.poll(() => frames().length).toBeGreaterThan(1)
  expect(frames().length, 'those far below wait').toBeLessThan(6)
  for (const [index, chapter] of ten.entries()) {
    const element = page.locator('map-story').nth(index)
    await element.scrollIntoViewIfNeeded()
    const frame = element.locator('iframe').contentFrame()
    await expect(frame.locator('[data-embed]')).toHaveAttribute('data-chapter', chapter ?? '')
    await frame.locator('[data-step="1"]').click()
    await expect(frame.locator('[data-count]')).toContainText('2 of')
  }
  expect(frames().length).toBe(10)
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0)
})

test('without JavaScript, and when the script can’t be fetched, the whole text is there to read', async ({
  browser,
  page,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const without = await plain.newPage()
  await without.goto(EMBED)
  await expect(without.locator('.whole').first()).toBeVisible()
  await expect(without.locator('.scene-figure').first()).toBeVisible()
  await expect(without.locator('.embed-foot')).toBeHidden()
  await plain.close()
  const blocked = await browser.newContext({ baseURL })
  await blocked.route('**/reader/*.js', (route) => route.abort())
  const failed = await blocked.newPage()
  await failed.goto(EMBED)
  await expect(failed.locator('html')).toHaveAttribute('data-layout', 'stack')
  await expect(failed.locator('.whole').first()).toBeVisible()
  await blocked.close()
  await page.goto(`${EMBED}?layout=stack`)
  expect(await page.locator('.whole').count()).toBe((await sceneIds(page)).length)
})

test('every source fits the smallest frame as a card', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(EMBED)
  await settled(page)
  for (const _ of await sceneIds(page)) {
    for (const mark of await page.locator('[data-current] .short .cite').all()) {
      await mark.click()
      const card = page.locator('[data-card]')
      await expect(card).toBeVisible()
      expect(await card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(
        0,
      )
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('ArrowRight')
  }
})

for (const chapter of CHAPTERS) {
  test(`the embed of ${chapter} keeps its budget of bytes before it is touched`, async ({ page }) => {
    let [all, script, ground] = [0, 0, 0]
    const waiting: Promise<void>[] = []
    page.on('response', (response) =>
      waiting.push(
        response.body().then((body) => {
          const size = /\.(woff2|webp)/.test(response.url()) ? body.length : brotliCompressSync(body).length
          // It comes after the words, and has a limit of its own.
          if (/\/map\/ground\//.test(response.url())) ground += size
          else all += size
          if (/\.js$/.test(response.url())) script += size
        }),
      ),
    )
    await page.goto(`embed/lamp-on-the-pier/${chapter}/`)
    await settled(page)
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting)
    console.log(
      `embed of ${chapter}: ${Math.round(script / 100) / 10} KB of JavaScript, ${Math.round(all / 100) / 10} KB in all, ground ${Math.round(ground / 100) / 10} KB more (brotli)`,
    )
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(19_700)
    expect(all).toBeLessThanOrEqual(150_000)
    expect(ground).toBeGreaterThan(0)
  })
}

test('on a telephone the builder shows both widths whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('lamp-on-the-pier/embed/')
  const frame = page.locator('.builder-frame iframe')
  await expect(page.getByRole('radio', { name: /Phone/ })).toBeChecked()
  for (const [name, width] of [
    ['Phone', 358],
    ['Desktop', 720],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(name) }).check()
    await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(width)
    await expect.poll(async () => (await frame.boundingBox())?.width ?? 999).toBeLessThanOrEqual(358.5)
  }
})

test('the builder shows what is chosen and copies its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('lamp-on-the-pier/embed/?chapter=barges')
  await page.getByLabel('First scene').selectOption('the-storm')
  await page.getByRole('radio', { name: 'Night' }).check()
  const frame = await frameOf(page)
  await expect(page.locator('.builder-frame iframe')).toHaveAttribute('src', /barges\/\?scene=the-storm&scheme=dark$/)
  await expect(page.frameLocator('.builder-frame iframe').locator('[data-stage]')).toHaveAttribute(
    'data-scene',
    'the-storm',
  )
  expect(frame.url()).toContain('/embed/')
  await page.getByRole('button', { name: 'Copy' }).first().click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '/embed/lamp-on-the-pier/barges/?scene=the-storm&amp;scheme=dark',
  )
})
