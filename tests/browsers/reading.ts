import assert from 'node:assert/strict'
import type { Page } from '../../scripts/browsers/page'
import type { Check } from './check'

export const STORY = 'lamp-on-the-pier/'
const CHAPTER = `${STORY}barges/`

/** Waits until the stage shows a scene, and shows it to the end of its flight. */
export function settled(page: Page, scene: string) {
  return page.until(
    `the stage stands at ${scene}`,
    (id) => {
      const stage = document.querySelector<HTMLElement>('[data-stage]')
      return stage?.dataset.scene === id && stage.dataset.settled === 'true'
    },
    scene,
  )
}

/** What is drawn of a scene, as markup, and the camera of the sheets below. */
function drawing(page: Page) {
  return page.ask(() => {
    const map = document.querySelector('[data-stage-map]')
    const sheets = [...(map?.querySelectorAll<SVGGElement>('[data-sheet]') ?? [])].filter((sheet) =>
      sheet.checkVisibility(),
    )
    return [
      ...['ink', 'names'].map((name) => map?.querySelector(`.map-${name}`)?.innerHTML ?? ''),
      ...sheets.map((sheet) => `${sheet.dataset.sheet} ${sheet.getAttribute('transform')}`),
    ].join('\n')
  })
}

async function openScene(page: Page, scene: string): Promise<void> {
  await page.open(`${CHAPTER}#${scene}`)
  await settled(page, scene)
}

export const READING: Check[] = [
  {
    name: 'a chapter opens with its first map drawn, in its own faces',
    isShort: true,
    async run(page) {
      await page.open(CHAPTER)
      await settled(page, 'the-narrows')
      const drawn = await page.ask(() => ({
        paths: document.querySelectorAll('[data-stage-map] path').length,
        layout: document.documentElement.dataset.layout ?? 'scroll',
      }))
      assert.ok(drawn.paths > 20, `${drawn.paths} paths`)
      assert.equal(drawn.layout, 'scroll')
      await page.until(
        'three faces are loaded',
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length >= 3,
      )
    },
  },
  {
    name: 'the wheel goes to the next scene, and the map goes with it',
    isShort: true,
    async run(page) {
      await openScene(page, 'the-storm')
      const before = await drawing(page)
      const goesOn = () =>
        page.ask(async () => {
          // Scrolled smoothly, a page takes its time.
          await new Promise((resolve) => setTimeout(resolve, 400))
          const stage = document.querySelector<HTMLElement>('[data-stage]')
          return stage?.dataset.scene !== 'the-storm'
        })
      for (let turn = 0; turn < 12 && !(await goesOn()); turn++) await page.wheel(240)
      await settled(page, 'march-to-may')
      assert.notEqual(await drawing(page), before)
    },
  },
  {
    name: 'a scene that is opened is the scene that is flown to',
    isShort: true,
    async run(page) {
      await openScene(page, 'a-telegram')
      const opened = await drawing(page)
      await openScene(page, 'more-barges')
      await page.keys('n')
      await settled(page, 'a-telegram')
      assert.equal(await drawing(page), opened)
    },
  },
  {
    name: 'ships sail with the scroll of their scene',
    async run(page) {
      await openScene(page, 'more-barges')
      const end = await drawing(page)
      await page.wheel(-500)
      await page.until(
        'the ships are elsewhere',
        (drawn) => (document.querySelector('[data-stage-map] .map-ink')?.innerHTML ?? '') !== drawn,
        end.split('\n')[0] ?? '',
      )
    },
  },
  {
    name: 'the scene stands in the address, and Back leaves the page',
    async run(page) {
      await page.open('')
      await page.browser.open(page.base + CHAPTER)
      await settled(page, 'the-narrows')
      await page.keys('n', 'n', 'n')
      await page.until('the address names the third scene', () => location.hash === '#years-apart')
      await page.browser.go(-1)
      await page.until('the page before is shown', (path) => !location.pathname.endsWith(path), CHAPTER)
    },
  },
  {
    name: 'Back returns to the place in the text, and so does a reload',
    isShort: true,
    async run(page) {
      await openScene(page, 'a-telegram')
      await page.wheel(150)
      await page.ask(() => new Promise<null>((resolve) => setTimeout(() => resolve(null), 600)))
      const place = () =>
        page.ask(() => Math.round(document.getElementById('a-telegram')?.getBoundingClientRect().top ?? 0))
      const before = await place()
      await page.browser.open(`${page.base}${STORY}evidence/`)
      await page.browser.go(-1)
      await settled(page, 'a-telegram')
      const isThere = (wanted: number) =>
        page.until(
          'the scene stands where it stood',
          (top) => Math.abs((document.getElementById('a-telegram')?.getBoundingClientRect().top ?? 9e9) - top) < 80,
          wanted,
        )
      await isThere(before)
      await page.browser.reload()
      await settled(page, 'a-telegram')
      await isThere(before)
    },
  },
  {
    name: 'a window that is made narrow and wide again keeps its scene',
    async run(page) {
      await openScene(page, 'a-telegram')
      for (const [width, height] of [
        [390, 780],
        [900, 600],
        [1280, 800],
      ] as const) {
        await page.browser.resize(width, height)
        await settled(page, 'a-telegram')
        assert.ok(await page.ask(() => document.documentElement.scrollWidth <= innerWidth), `wider than ${width} px`)
      }
    },
  },
  {
    name: 'on a telephone the map stands above the words, and no note lies on another',
    async run(page) {
      await page.browser.resize(390, 780)
      await openScene(page, 'more-barges')
      const [stage, slip] = await page.ask(() =>
        ['[data-stage]', '#more-barges .slip'].map((one) => {
          const { top, bottom } = document.querySelector(one)?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
          return { top, bottom }
        }),
      )
      await page.browser.resize(1280, 800)
      assert.ok(
        (stage?.bottom ?? 0) > 200 && (slip?.top ?? 0) >= (stage?.bottom ?? 0) - 1,
        JSON.stringify({ stage, slip }),
      )
    },
  },
  {
    name: 'notes on the map lie beside each other',
    async run(page) {
      for (const scene of ['more-barges', 'march-to-may', 'the-storm']) {
        await openScene(page, scene)
        assert.deepEqual(await overlaps(page), [], scene)
      }
    },
  },
  {
    name: 'a mark opens its source, and Escape gives the focus back',
    isShort: true,
    async run(page) {
      await openScene(page, 'more-barges')
      await page.press('#more-barges [data-quote]')
      await page.until('the card holds the source', () =>
        /Marek/.test(document.querySelector('[data-card]:popover-open')?.textContent ?? ''),
      )
      await page.keys('Escape')
      await page.until('the card is closed', () => !document.querySelector('[data-card]:popover-open'))
      assert.ok(await page.ask(() => document.activeElement?.matches('#more-barges [data-quote]')))
    },
  },
  {
    name: 'Tab past the end of a card closes it, and goes on in the text',
    async run(page) {
      await openScene(page, 'more-barges')
      await page.focus('#more-barges [data-term]')
      await page.keys('Enter')
      await page.until(
        'the card of the term is open',
        () => document.querySelector('[data-card]:popover-open') !== null,
      )
      await page.focus('[data-card-close]')
      await page.keys('Tab')
      await page.until('the card is closed', () => !document.querySelector('[data-card]:popover-open'))
      assert.ok(await page.ask(() => document.activeElement?.closest('.scene, .passage') !== null))
    },
  },
  {
    name: 'the switch of inks hides the other ink on the map, by mouse and by arrows, and leaves the page where it is',
    isShort: true,
    async run(page) {
      await openScene(page, 'more-barges')
      const inks = () =>
        page.ask(() => ({
          ink: document.documentElement.dataset.ink ?? 'both',
          lines: [...document.querySelectorAll('[data-stage-map] .map-ink path')].filter((path) =>
            path.checkVisibility(),
          ).length,
          top: Math.round(document.getElementById('more-barges')?.getBoundingClientRect().top ?? 0),
        }))
      const both = await inks()
      await page.press('.bar > .ink-switch input[value=told] + span')
      await page.until(
        'nothing of the record is drawn',
        (lines) =>
          document.documentElement.dataset.ink === 'told' &&
          [...document.querySelectorAll('[data-stage-map] .map-ink path')].filter((path) =>
            path.checkVisibility({ opacityProperty: true }),
          ).length < lines,
        both.lines,
      )
      await page.keys('ArrowRight')
      await page.until('both inks are chosen', () => document.documentElement.dataset.ink === 'both')
      assert.ok(Math.abs((await inks()).top - both.top) <= 2)
    },
  },
  {
    name: 'night is chosen, and kept over a reload',
    async run(page) {
      await page.open(CHAPTER)
      await settled(page, 'the-narrows')
      const paper = () => page.ask(() => getComputedStyle(document.body).backgroundColor)
      const day = await paper()
      await page.press('.display-menu summary')
      await page.press('.display-menu input[name=scheme][value=dark] + span')
      await page.until('the paper is another', (was) => getComputedStyle(document.body).backgroundColor !== was, day)
      const night = await paper()
      await page.browser.reload()
      assert.equal(await paper(), night)
      await page.ask(() => localStorage.removeItem('map.scheme') ?? null)
    },
  },
  {
    name: 'the map is explored by buttons and keys, and Escape brings the scene back',
    isShort: true,
    async run(page) {
      await openScene(page, 'a-telegram')
      const before = await drawing(page)
      await page.press('[data-explore-open]')
      await page.until('the map has the focus', () => document.activeElement?.matches('[data-explore-map]'))
      await page.keys('+', '+', 'ArrowRight')
      await page.until(
        'the map has moved',
        (was) => (document.querySelector('[data-stage-map] .map-ink')?.innerHTML ?? '') !== was,
        before.split('\n')[0] ?? '',
      )
      await page.keys('Escape')
      await settled(page, 'a-telegram')
      assert.equal(await drawing(page), before)
    },
  },
  {
    name: 'the list of dates leads to a scene by keys',
    async run(page) {
      await page.open(CHAPTER)
      await settled(page, 'the-narrows')
      await page.focus('[data-dates] summary')
      await page.keys('Enter')
      await page.until('the list is open', () => document.querySelector<HTMLDetailsElement>('[data-dates]')?.open)
      await page.focus('[data-dates] a[href$="#a-telegram"]')
      await page.keys('Enter')
      await settled(page, 'a-telegram')
    },
  },
  {
    name: 'a press on a month of the rail leads to its scene',
    async run(page) {
      await page.open(CHAPTER)
      await settled(page, 'the-narrows')
      await page.press('.timeline-months a[href="#the-storm"]')
      await settled(page, 'the-storm')
    },
  },
  {
    name: 'a sheet that was read to its end stays read',
    async run(page) {
      await openScene(page, 'five-weeks-early')
      await page.browser.reload()
      await page.until('the sheet is marked as read', () =>
        document.querySelector('.sheet-index [data-sheet="barges"]')?.hasAttribute('data-read'),
      )
    },
  },
  {
    name: 'the address of a scene that is gone leads to its successor',
    async run(page) {
      await page.open(`${CHAPTER}#the-old-pier`)
      await settled(page, 'the-pier')
    },
  },
  {
    name: 'the plain level is a page of its own, and leads back',
    async run(page) {
      await page.open(`${STORY}after/`)
      const [full = 0, plain = 0] = [
        await page.ask(() => document.querySelector('main')?.textContent?.length),
        await page.browser
          .open(`${page.base}${STORY}after/plain/`)
          .then(() => page.ask(() => document.querySelector('main')?.textContent?.length)),
      ]
      assert.ok(plain > 500 && plain < full, `${plain} letters of ${full}`)
      await page.press('main a[href$="/after/"]')
      await page.until('the sheet is shown', () => location.pathname.endsWith('/after/'))
    },
  },
]

/** Notes that lie on one another by more than a px. */
function overlaps(page: Page) {
  return page.ask(() => {
    const notes = [...document.querySelectorAll('[data-stage-map] .m-note')]
      .filter((note) => note.checkVisibility({ opacityProperty: true }))
      .map((note) => ({ text: note.textContent ?? '', box: note.getBoundingClientRect() }))
    return notes.flatMap(({ text, box }, index) =>
      notes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${text} / ${other.text}`),
    )
  })
}
