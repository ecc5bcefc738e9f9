import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, hosts, settled, THOROUGH, test } from './fixtures'
import { measureReading, measureSlide } from './measure-slide'
import { runAxe } from './run-axe'

const PRESENT = 'lamp-on-the-pier/present/'
const KB = 1000

const slide = (page: Page) => page.locator('.slide').getAttribute('data-slide')
/** The id of what is on the wall: a scene, an exercise, or what is read after a scene. */
const shown = (page: Page) => page.locator('[data-slide]').getAttribute('data-slide')
const expectSlide = (page: Page, id: string) => expect(page.locator('.slide')).toHaveAttribute('data-slide', id)
const expectConsole = (page: Page, title: string) =>
  expect(page.locator('.console-list [aria-current="true"]')).toContainText(title)

async function openBoth(context: BrowserContext, page: Page, hash = ''): Promise<Page> {
  await page.goto(`${PRESENT}${hash}`)
  await expect(page.locator('.slide')).toBeVisible()
  const second = await context.newPage()
  await second.goto(`${PRESENT}?view=console`)
  await expect(second.locator('.console')).toBeVisible()
  return second
}

test('either window drives; reload, close and reopen keep the place', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  let second = await openBoth(context, page, '#more-barges')
  await expectConsole(second, 'April: more barges')
  await second.keyboard.press('ArrowRight')
  await expectSlide(page, 'a-telegram')
  await settled(page, 'a-telegram')
  await page.keyboard.press('PageDown')
  await expectConsole(second, 'Where did they tie up?')

  await page.reload()
  await expectSlide(page, 'where-they-tied-up')
  await second.reload()
  await expectConsole(second, 'Where did they tie up?')

  await second.close()
  await page.keyboard.press('3')
  const place = (await slide(page)) ?? ''
  second = await context.newPage()
  await second.goto(`${PRESENT}?view=console#two-days-in-may`)
  await expect(second).toHaveURL(new RegExp(`#${place}$`))
  await page.close()
  await second.keyboard.press('End')
  const again = await context.newPage()
  await again.goto(PRESENT)
  await expect(again).toHaveURL(/#(?!two-days-in-may).+$/)
  await expectConsole(second, (await again.locator('.slide h2').textContent()) ?? '')
})

test('an address that is changed while the window joins is followed', async ({ page }) => {
  await page.addInitScript(() => {
    const Channel = BroadcastChannel
    let isChanged = false
    // The presenter opens its channel once it has read the address.
    window.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name)
        if (!isChanged) location.hash = 'the-storm'
        isChanged = true
      }
    }
  })
  await page.goto(`${PRESENT}#more-barges`)
  await expectSlide(page, 'the-storm')
  await expect(page).toHaveURL(/#the-storm$/)
})

test('closed in every window, a talk is offered again: one press brings back scene, clock and ink', async ({
  page,
  context,
}) => {
  await page.goto(`${PRESENT}#the-pier`)
  await expectSlide(page, 'the-pier')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('t')
  const scene = await page.locator('[data-slide]').getAttribute('data-slide')
  await page.close({ runBeforeUnload: true })
  const again = await context.newPage()
  await again.goto(PRESENT)
  await again.getByRole('button', { name: /^Go on at “.+”, 00:\d\d$/ }).click()
  await expectSlide(again, scene as string)
  await expect(again.locator('html')).toHaveAttribute('data-ink', 'told')
  await expect(again.getByRole('button', { name: /^Go on at/ })).toHaveCount(0)
})

test('the clock is paused by key, and started again by mistake it is set back', async ({ page }) => {
  await page.goto(`${PRESENT}?view=console#the-pier`)
  await expect(page.locator('.console')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.clock-elapsed dd')).toHaveText(/00:(0[4-9]|[1-5])/)
  await page.keyboard.press('p')
  await expect(page.locator('.clock-paused')).toHaveText('The clock stands.')
  const stands = await page.locator('.clock-elapsed dd').textContent()
  await page.waitForTimeout(1500)
  await expect(page.locator('.clock-elapsed dd')).toHaveText(stands as string)
  await page.getByRole('button', { name: 'Start the clock again' }).click()
  await expect(page.locator('.clock-elapsed dd')).toHaveText(/00:0[0-3]/)
  await page.getByRole('button', { name: 'Undo: the old time' }).click()
  await expect(page.locator('.clock-elapsed dd')).not.toHaveText(/00:0[0-3]/)
})

test('Find looks in all that belongs to a scene, and one Escape closes it', async ({ page }) => {
  await page.goto(`${PRESENT}?view=console`)
  await expect(page.locator('.console')).toBeVisible()
  await page.keyboard.press('g')
  const field = page.getByRole('searchbox')
  await field.fill('missing head of the mole')
  await expect(page.locator('.overview-dialog li')).toHaveCount(1)
  await field.fill('misisng head mole')
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/#the-pier$/)
  await page.keyboard.press('g')
  await field.fill('mole')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('on one screen, notes wait until they are asked for, and blank covers them too', async ({ page }) => {
  await page.goto(`${PRESENT}?view=one#more-barges`)
  await expectSlide(page, 'more-barges')
  await expect(page.locator('.one-notes-text')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the notes' }).click()
  await expect(page.locator('.one-notes-text')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('.audience-blank')).toBeVisible()
  const seen = await page.evaluate(() =>
    [0.02, 0.5, 0.98].flatMap((x) =>
      [0.02, 0.5, 0.98].map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.className),
    ),
  )
  expect(new Set(seen)).toEqual(new Set(['audience-blank']))
})

test('blank, freeze and ink are the presenter’s own', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const second = await openBoth(context, page, '#more-barges')
  await second.keyboard.press('f')
  await second.keyboard.press('ArrowRight')
  await expectConsole(second, 'A telegram')
  await expect(second.locator('.console-state')).toContainText('April: more barges')
  await expectSlide(page, 'more-barges')
  await second.keyboard.press('f')
  await expectSlide(page, 'a-telegram')

  await second.keyboard.press('.')
  await expect(page.locator('.audience-blank')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.audience-blank')).toHaveCount(0)

  await second.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-ink', 'told')
  await expect(page.locator('.map-ink')).toHaveAttribute('data-ink', 'told')
  await second.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-ink', 'both')

  await second.locator('.mirror-glass').hover()
  await expect(page.locator('.slides-pointer')).toBeVisible()
  await second.mouse.move(1, 1)
  await expect(page.locator('.slides-pointer')).toHaveCount(0)
})

test('an ink that is hidden leaves nothing: no scar on the map, no telling on the card', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${PRESENT}#nobody-saw-the-jar`)
  await settled(page, 'nobody-saw-the-jar')
  const card = page.locator('.slide-text')
  const [before, whole] = [await card.textContent(), await page.locator('.map-ink .m-told').count()]
  expect(whole).toBeGreaterThan(0)
  await page.keyboard.press('r')
  await expect(card).toHaveText('Hidden: Baker')
  await expect(page.locator('.slides-key .told')).toHaveCSS('text-decoration-line', 'line-through')
  await page.waitForTimeout(200)
  const map = page.locator('.stage-map')
  const hidden = await map.screenshot()
  await map.evaluate((host) => {
    for (const one of host.querySelectorAll('.m-told')) one.remove()
  })
  expect(hidden.equals(await map.screenshot()), 'as if it had never been drawn').toBe(true)
  await page.keyboard.press('r')
  await expect(card).toHaveText(before ?? '')
})

test('a key is not lost in a window that has yet to hear of the other’s', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const second = await openBoth(context, page)
  await second.keyboard.press('.')
  await expect(page.locator('.audience-blank')).toBeVisible()
  // Keys come before messages when a busy window has time again.
  await second.evaluate(() => {
    const begin = performance.now()
    setTimeout(() => {
      while (performance.now() - begin < 1500);
    })
  })
  await page.keyboard.press('Escape')
  await second.keyboard.press('t')
  for (const window of [page, second]) await expect(window.locator('html')).toHaveAttribute('data-ink', 'told')
  await expect(page.locator('.audience-blank')).toHaveCount(0)
  await expect(second.getByRole('button', { name: 'Blank the screen' })).toHaveAttribute('aria-pressed', 'false')
})

test('keys of one letter can be switched off, and stay so; a clicker’s keys go on', async ({ page }) => {
  await page.goto(`${PRESENT}#the-pier`)
  await expectSlide(page, 'the-pier')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Keys of one letter' }).uncheck()
  await page.keyboard.press('Escape')
  for (const key of ['b', 'q', '1', '.']) await page.keyboard.press(key)
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-slide]')).not.toHaveAttribute('data-slide', 'the-pier')
  await expect(page.locator('.audience-blank')).toHaveCount(0)
  await expect(page.locator('.slides-code')).toHaveCount(0)
  await page.reload()
  await page.keyboard.press('b')
  await page.getByRole('button', { name: 'Keys', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Keys of one letter' }).check()
  await page.keyboard.press('Escape')
  await expect(page.locator('.audience-blank')).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(page.locator('.audience-blank')).toBeVisible()
})

test('the keys are shown with ?, and are silent while typing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(PRESENT)
  const first = await slide(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' }).locator('tr')).toHaveCount(18)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await slide(page)).toBe(first)

  await page.keyboard.press('g')
  await page.keyboard.type('pier bf.')
  expect(await page.locator('dialog input').inputValue()).toBe('pier bf.')
  await page.locator('dialog input').fill('the pier')
  await page.keyboard.press('Enter')
  await expectSlide(page, 'the-pier')
})

test('a swipe and a clicker turn the scenes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(PRESENT)
  const first = (await slide(page)) ?? ''
  await page.evaluate(() => {
    const touch = (x: number) => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 200 })
    const send = (type: string, x: number) =>
      document.body.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          touches: type === 'touchend' ? [] : [touch(x)],
          changedTouches: [touch(x)],
        }),
      )
    send('touchstart', 600)
    send('touchend', 300)
  })
  await expect(page.locator('.slide')).not.toHaveAttribute('data-slide', first)
  await page.keyboard.press('PageUp')
  await expectSlide(page, first)
})

test('a blocked second window is met with a plain link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto(PRESENT)
  await page.getByRole('button', { name: 'Open the console' }).click()
  await expect(page.getByRole('link', { name: 'the console' })).toHaveAttribute('href', /\?view=console/)
})

test('full screen is a button: on, and off again', async ({ page }) => {
  await page.goto(PRESENT)
  const button = page.getByRole('button', { name: 'Full screen' })
  await button.click()
  await page.waitForFunction(() => document.fullscreenElement === document.documentElement)
  await expect(page.locator('.slide')).toBeVisible()
  await button.focus()
  await page.keyboard.press('Space')
  await page.waitForFunction(() => document.fullscreenElement === null)
})

test('the code holds the address of the scene, where other devices can reach it', async ({
  page,
  baseURL,
  complaints,
}) => {
  const { origin } = new URL(baseURL ?? '')
  await page.goto(`${PRESENT}#the-pier`)
  await expectSlide(page, 'the-pier')
  await page.keyboard.press('q')
  await expect(page.locator('.slides-code'), 'nobody else can open this computer’s address').toContainText('no code')
  await expect(page.locator('.slides-code')).not.toContainText('localhost')
  // The same site, as others would open it.
  hosts.add('http://school.test')
  await page.route('http://school.test/**', (route) =>
    route.continue({ url: route.request().url().replace('http://school.test', origin) }),
  )
  await page.goto(`http://school.test${new URL(baseURL ?? '').pathname}${PRESENT}#the-pier`)
  await expectSlide(page, 'the-pier')
  await page.keyboard.press('q')
  await expect(page.locator('.slides-code .qr-code')).toHaveAttribute(
    'data-address',
    /^http:\/\/school\.test\/.*\/barges\/#the-pier$/,
  )
  await expect(page.locator('.slides-code path')).toHaveAttribute('d', /^M\d/)
  // Over plain HTTP from elsewhere the browser says that it leaves out a header for openers.
  expect(complaints.filter((line) => !line.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  complaints.length = 0
})

test('one screen holds picture and notes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${PRESENT}?view=one#the-pier`)
  await page.getByRole('button', { name: 'Show the notes' }).click()
  await expect(page.locator('.one-notes')).toContainText('Point at the missing head of the mole')
  await page.keyboard.press('n')
  await expect(page.locator('.one-notes')).toHaveAttribute('data-size', '1')
  expect(await runAxe(page, ['iframe'])).toEqual([])
})

for (const view of ['audience', 'console'] as const) {
  test(`axe finds nothing in the ${view}’s window, by day and by night`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(`${PRESENT}${view === 'console' ? '?view=console' : ''}#five-weeks-early`)
    await expect(page.locator(view === 'console' ? '.console' : '.slide')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const isClean = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await runAxe(page, ['iframe']), `${what}, ${colorScheme}`).toEqual([])
      }
    }
    await isClean(view)
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog')).toBeVisible()
    await isClean('overview')
  })
}

for (const { width, height, tag } of [
  { width: 1024, height: 768, tag: [] },
  { width: 1280, height: 720, tag: THOROUGH },
  { width: 1920, height: 1080, tag: [] },
  { width: 3840, height: 2160, tag: THOROUGH },
]) {
  test(`every scene fits at ${width} × ${height}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(PRESENT)
    await expect(page.locator('.slide')).toBeVisible()
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.querySelector('.slides-index i:last-child')?.className === 'current')
    const last = await slide(page)
    await page.keyboard.press('Home')
    await expect(page.locator('.slide')).not.toHaveAttribute('data-slide', last ?? '')
    let readings = 0
    for (let id = await shown(page); id; id = id === last ? null : await shown(page)) {
      const isReading = id.endsWith('.read')
      if (isReading) readings++
      await expect
        .poll(() => page.evaluate(isReading ? measureReading : measureSlide), { message: id, timeout: 5_000 })
        .toEqual([])
      if (id === last) continue
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('[data-slide]')).not.toHaveAttribute('data-slide', id)
    }
    expect(readings, 'what notes point at').toBeGreaterThan(2)
    if (width !== 1920) return
    await page.goto(`${PRESENT}#the-pier`)
    await expect(page.locator('.slide h2')).toHaveCSS('font-size', '128px')
    await expect(page.locator('.slide-text')).toHaveCSS('font-size', '44px')
  })
}

test('what the notes point at to be read is on the wall next, and the console says so', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const second = await openBoth(context, page, '#nobody-saw-the-jar')
  await expect(second.locator('.console-notes .shown')).toHaveText('the two lines that are told')
  await expect(second.locator('.console-next b')).toHaveText('To read: Nobody describes the room')
  await second.keyboard.press('PageDown')
  const lines = page.locator('[data-slide="nobody-saw-the-jar.read"] .read-lines > li')
  await expect(lines).toHaveText([
    /^A verse, 1906: she “set a jar of oil upon the table”\./,
    /^A columnist, 1906: “It was/,
  ])
  await expect(second.locator('.console-notes')).toContainText('Fifteen years and a funeral')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.slide')).toBeVisible()
  await page.goto(`${PRESENT}#five-weeks-early.read`)
  await expect(page.locator('.read-slide .register')).toBeVisible()
})

/** Smallest type that the last row can read, in parts of the window's height. */
const SMALLEST_TYPE = 1 / 45
const VISUALS = ['who-asked-whom', 'two-lists', 'retold-1936', 'each-has-two-dates', 'the-ledger']
const SIZED_BY_ROOM = ['barrels-counted', 'spring-in-days', 'the-table']
const TO_READ = [...VISUALS, 'the-narrows', 'by-balloon', ...SIZED_BY_ROOM]

test('the words of every picture can be read from the back of the room', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [width, height, id] of [
    ...TO_READ.map((scene) => [1024, 768, scene] as const),
    ...[...VISUALS, ...SIZED_BY_ROOM].map((scene) => [1920, 1080, scene] as const),
  ]) {
    await page.setViewportSize({ width, height })
    await page.goto(`${PRESENT}#${id}`)
    await expectSlide(page, id)
    await settled(page, id)
    const small = await page.evaluate(
      (smallest) => {
        const shown = [
          ...document.querySelectorAll<HTMLElement>(
            '.visual [data-visual-of]:not([hidden]) *, .slides-stage .map text',
          ),
        ]
        return shown.flatMap((element) => {
          const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
          const box = element.getBoundingClientRect()
          if (!words || box.width < 2 || !element.checkVisibility({ visibilityProperty: true })) return []
          const svg = element.closest<SVGSVGElement>('svg')
          const scale = svg?.getScreenCTM()?.a ?? box.width / element.offsetWidth
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
          return size < smallest ? [`${element.textContent}: ${size.toFixed(1)} px`] : []
        })
      },
      // Widths that are whole px make sizes half a px uncertain.
      height * SMALLEST_TYPE - 0.5,
    )
    expect(small, `${id} at ${width} × ${height}`).toEqual([])
  }
})

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`the controls lie on nothing that the room looks at (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(PRESENT)
    await page.getByRole('button', { name: 'Begin here' }).click()
    await page.mouse.move(300, 200)
    const controls = page.locator('.audience-controls')
    await expect(controls).toHaveCSS('opacity', '1')
    const [box, foot, key, sheet] = await page.evaluate(() =>
      ['.audience-controls', '.slides-foot', '.slides-key', '.slides-sheet'].map((name) =>
        (document.querySelector(name) as Element).getBoundingClientRect().toJSON(),
      ),
    )
    expect(box.top).toBeGreaterThanOrEqual(foot.top - 1)
    expect(box.bottom).toBeLessThanOrEqual(foot.bottom + 1)
    // Where they would touch their neighbours they take the whole foot.
    if (box.width < foot.width - 1) {
      expect(box.left).toBeGreaterThan(key.right)
      expect(box.right).toBeLessThan(sheet.left)
    }
    await expect(controls).toHaveCSS('opacity', '0', { timeout: 10_000 })
    await expect(controls).toHaveCSS('pointer-events', 'none')
  })
}

test('the console keeps the scene that is shown in sight of its list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${PRESENT}?view=console#which-week`)
  const current = page.locator('.console-list [aria-current="true"]')
  await expect(current).toBeInViewport({ ratio: 0.95 })
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowLeft')
  await expectConsole(page, 'Five events')
  await expect(current).toBeInViewport({ ratio: 0.95 })
})

test('the page’s script stays within its budget', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('response', async (answer) => {
    if (new URL(answer.url()).pathname.endsWith('.js'))
      sizes.set(answer.url(), gzipSync(await answer.body(), { level: 9 }).length)
  })
  await page.goto(PRESENT)
  await page.waitForLoadState('networkidle')
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  console.log(`/${PRESENT}: ${(total / KB).toFixed(1)} KB of JavaScript (gzip)`)
  expect(total).toBeLessThan(212 * KB)
  expect(total).toBeGreaterThan(50 * KB)
})
