import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'
import type { Check } from './check'
import { STORY, settled } from './reading'

/** One page of every kind. */
const PAGES = [
  '',
  STORY,
  `${STORY}evidence/`,
  `${STORY}evidence/claims/talked-into-light/`,
  `${STORY}evidence/who-knew/`,
  `${STORY}data/`,
  `${STORY}present/print/barges/`,
  `${STORY}teach/`,
  `${STORY}teach/pack/pupils-a/`,
  `${STORY}embed/`,
  'accessibility/',
  'embed/lamp-on-the-pier/claim/talked-into-light/',
]

/** Beside the text: evidence, lesson, presenter, frames, paper. */
export const BESIDE: Check[] = [
  ...PAGES.map(
    (path): Check => ({
      name: `/${path} is no wider than a telephone, and has its styles and one main heading`,
      async run(page) {
        await page.browser.resize(390, 780)
        await page.open(path)
        const found = await page.ask(() => ({
          wide: document.documentElement.scrollWidth - innerWidth,
          headings: document.querySelectorAll('h1').length,
          face: getComputedStyle(document.body).fontFamily,
        }))
        await page.browser.resize(1280, 800)
        assert.ok(found.wide <= 0, `${found.wide} px too wide`)
        assert.ok(found.headings <= 1 && /Sheet/.test(found.face), JSON.stringify(found))
      },
    }),
  ),
  {
    name: 'the ledger is filtered by a word',
    async run(page) {
      await page.open(`${STORY}evidence/`)
      const count = () => Number(document.querySelector('[data-filter-shown]')?.textContent)
      const all = await page.until('claims are counted', count)
      await page.focus('[data-filter] input:not([type=hidden])')
      await page.keys(...'jar')
      await page.until(
        'fewer claims are shown',
        (most) => {
          const shown = Number(document.querySelector('[data-filter-shown]')?.textContent)
          return shown > 0 && shown < most
        },
        all,
      )
      await page.until('the words stand in the address', () => /jar/.test(location.search))
    },
  },
  {
    name: 'the chart of who knew what is walked by arrows',
    async run(page) {
      await page.open(`${STORY}evidence/who-knew/`)
      await page.until(
        'the chart is alive',
        () => document.querySelectorAll('.knew-chart.wide [tabindex="0"]').length === 1,
      )
      await page.focus('.knew-chart.wide [data-point][tabindex="0"]')
      const point = () => page.ask(() => document.activeElement?.getAttribute('data-point') ?? '')
      const first = await point()
      await page.keys('ArrowRight')
      assert.notEqual(await point(), first)
      await page.keys('Enter')
      await page.until('the statement is shown', () =>
        document.querySelector('[data-knew-statement]')?.checkVisibility(),
      )
    },
  },
  {
    name: 'cards are put in order by buttons and by keys',
    isShort: true,
    async run(page) {
      await page.open(`${STORY}teach/order/`)
      const says = (word: string) =>
        page.until(
          `the cards say ${word}`,
          (wanted) => document.querySelector('.order-answer b')?.textContent === wanted,
          word,
        )
      await says('LSGJ')
      await page.press('[aria-label="S up"]')
      await says('SLGJ')
      await page.focus('[aria-label="Move S"]')
      await page.keys(' ', 'ArrowDown', ' ')
      await says('LSGJ')
    },
  },
  {
    name: 'the presenter goes on by keys, and blanks its screen',
    async run(page) {
      await page.open(`${STORY}present/#more-barges`)
      const shows = (scene: string) =>
        page.until(
          `the slide is ${scene}`,
          (wanted) => document.querySelector('.slide')?.getAttribute('data-slide') === wanted,
          scene,
        )
      await shows('more-barges')
      await page.keys('ArrowRight')
      await shows('a-telegram')
      await page.keys('PageDown')
      await shows('where-they-tied-up')
      await page.keys('b')
      const isBlank = (wanted: boolean) => (document.querySelector('.audience-blank') !== null) === wanted
      await page.until('the screen is blank', isBlank, true)
      await page.keys('b')
      await page.until('the slide is back', isBlank, false)
    },
  },
  {
    name: 'two windows of the presenter move each other',
    isShort: true,
    async run(page) {
      await page.open(`${STORY}present/#more-barges`)
      await page.until('the slide is shown', () => document.querySelector('.slide h2') !== null)
      const [audience = ''] = await page.browser.windows()
      await page.press('.main-button')
      let windows: string[] = []
      for (let tries = 0; tries < 100 && windows.length < 2; tries++) windows = await page.browser.windows()
      const second = windows.find((window) => window !== audience)
      assert.ok(second, 'a second window opens')
      await page.browser.enter(second)
      await page.until('the console shows the scene', () =>
        /April: more barges/.test(document.querySelector('.console-list [aria-current="true"]')?.textContent ?? ''),
      )
      await page.keys('ArrowRight')
      await page.browser.enter(audience)
      await page.until(
        'the audience sees the next',
        () => document.querySelector('.slide')?.getAttribute('data-slide') === 'a-telegram',
      )
      await page.browser.enter(second)
      await page.browser.closeWindow()
      await page.browser.enter(audience)
    },
  },
  {
    name: 'a frame is stepped through by its buttons',
    isShort: true,
    async run(page) {
      await page.open('embed/lamp-on-the-pier/barges/?scene=the-storm')
      await settled(page, 'the-storm')
      await page.press('[data-step="1"]')
      await settled(page, 'march-to-may')
    },
  },
  {
    name: 'the builder shows the frame that is chosen, alive',
    async run(page) {
      await page.open(`${STORY}embed/?chapter=barges`)
      await page.until('the frame shows a map', () => {
        const inner = document.querySelector<HTMLIFrameElement>('.builder-frame iframe')?.contentDocument
        return inner?.querySelector<HTMLElement>('[data-stage]')?.dataset.settled === 'true'
      })
    },
  },
  {
    name: 'what was read is there without a network',
    isShort: true,
    async run(page) {
      await page.open(`${STORY}barges/`)
      await page.until('the worker has kept the chapter', async () => {
        const controller = navigator.serviceWorker?.controller
        return controller != null && (await caches.match(location.pathname)) !== undefined
      })
      await page.network?.off()
      try {
        await page.browser.reload()
        await settled(page, 'the-narrows')
      } finally {
        await page.network?.on()
      }
    },
  },
  {
    name: 'a printed sheet has a few whole pages',
    isShort: true,
    isOnPaper: true,
    async run(page) {
      await page.open(`${STORY}present/print/barges/`)
      const paper = (await page.browser.print?.()) ?? Buffer.from('')
      const pages = countPages(paper)
      assert.ok(pages >= 3 && pages <= 14, `${pages} pages`)
    },
  },
]

/** Pages of a PDF, whose objects may be compressed. */
function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const packed = [...text.matchAll(/\/ObjStm\b[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  )
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
