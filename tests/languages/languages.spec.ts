/**
 * The interface in two pseudo-languages (components/words/disguise.ts): accented and 40 % longer, and from right to left. What is
 * English in the first was not handed down; what breaks in either would break in a translation.
 */
import { DISGUISED } from '../../scripts/fixture-site'
import { expect, settled, THOROUGH, test } from '../browser/fixtures'
import { measureSlide } from '../browser/measure-slide'
import { runAxe } from '../browser/run-axe'
import { walkFrames } from '../browser/walk-frames'
import { walkChapter } from '../browser/walk-margin'
import { findEnglish, readVocabulary } from './find-english'
import { findSqueezed } from './find-squeezed'

const WIDTHS = [1440, 390] as const

/** A page of every kind, of a story and of its frames. The slides are for a projector: only wide. */
const pagesOf = (slug: string) => ({
  reading: [
    '',
    'bridge/',
    'bridge/plain/',
    'evidence/',
    'evidence/claims/one-night/',
    'evidence/sources/register-2015/',
  ],
  more: [
    ...[
      'evidence/contradictions/',
      'evidence/who-knew/',
      'data/',
      'present/print/bridge/',
      'present/print/bridge/notes/',
    ],
    ...['teach/', 'teach/key/', 'teach/pack/', 'teach/pack/pupils-a/', 'teach/pack/slips/', 'teach/order/', 'embed/'],
  ],
  frames: [
    'bridge/',
    'scene/opening/',
    'figure/opening/',
    'cross/where-it-stood/',
    'claim/one-night/',
    'row/one-night/',
  ].map((path) => `embed/${slug}/${path}`),
})

for (const [language, slug] of Object.entries(DISGUISED)) {
  const { reading, more, frames } = pagesOf(slug)
  const paths = {
    reading: reading.map((path) => `${slug}/${path}`),
    more: more.map((path) => `${slug}/${path}`),
    frames,
  }

  for (const [kind, list] of Object.entries(paths))
    test(`${language}: nothing is English, too wide, cut or covered (${kind})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const vocabulary = readVocabulary(slug)
      for (const path of list) {
        await page.setViewportSize({ width: WIDTHS[0], height: 900 })
        await page.goto(path)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar-XB' ? 'rtl' : 'ltr')
        if (language === 'en-XA') expect(await findEnglish(page, vocabulary), path).toEqual([])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          expect(await page.evaluate(findSqueezed), `${path} at ${width} px`).toEqual([])
        }
      }
    })

  test(`${language}: the presenter, its console and its dialogs`, async ({ page, context }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${slug}/present/#opening`)
    await settled(page, 'opening')
    const vocabulary = readVocabulary(slug)
    const look = async (at: typeof page, what: string) => {
      if (language === 'en-XA') expect(await findEnglish(at, vocabulary), what).toEqual([])
      expect(await at.evaluate(findSqueezed), what).toEqual([])
    }
    await look(page, 'the slide')
    if (language === 'en-XA') expect(await page.evaluate(measureSlide)).toEqual([])
    for (const key of ['?', 'o', 'g']) {
      await page.keyboard.press(key)
      await expect(page.locator('dialog[open]')).toBeVisible()
      await look(page, `the dialog of ${key}`)
      await page.keyboard.press('Escape')
    }
    const second = await context.newPage()
    await second.goto(`${slug}/present/?view=console`)
    await expect(second.locator('.console')).toBeVisible()
    await look(second, 'the console')
    expect(await runAxe(second)).toEqual([])
    // As the page is read: from right to left, the arrow to the left goes on.
    await second.keyboard.press(language === 'ar-XB' ? 'ArrowLeft' : 'ArrowRight')
    await expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', 'opening.read')
  })

  test(`${language}: axe finds nothing`, { tag: THOROUGH }, async ({ page }) => {
    for (const path of Object.values(paths).flat())
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        await page.waitForLoadState('networkidle')
        expect(await runAxe(page), `${path} at ${width} px`).toEqual([])
      }
  })

  test(`${language}: no text lies under anything, in the chapter and in its frame`, { tag: THOROUGH }, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await walkChapter(page, `${slug}/bridge/`, language === 'ar-XB' ? 'rtl' : 'ltr'), `${width} px`).toEqual(
        [],
      )
    }
    const { problems, count } = await walkFrames(page, `embed/${slug}/song/`, [[720, 560]])
    expect(problems).toEqual([])
    expect(count).toBe(1)
  })
}

test('from right to left the sheet is mirrored, and the map is not', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const story = DISGUISED['ar-XB']
  await page.goto(`${story}/bridge/#opening`)
  await settled(page, 'opening')
  const box = async (selector: string) => {
    const found = await page.locator(selector).locator('visible=true').first().boundingBox()
    if (!found) throw new Error(`no ${selector} is seen`)
    return { left: found.x, right: found.x + found.width }
  }
  const [slip, stage, first, last] = [
    await box('#opening .slip'),
    await box('.stage'),
    await box('.timeline-months > :first-child'),
    await box('.timeline-months > :last-child'),
  ]
  expect(slip.left).toBeGreaterThanOrEqual(stage.right - 1)
  expect(first.left).toBeGreaterThan(last.left)
  const [open, rail] = [await box('.explore-open'), await box('[data-strip] .timeline')]
  expect(open.right).toBeLessThanOrEqual(rail.left)
  // West of the bridge stays west of it: 30.5° and 31.2°.
  const [west, east] = [await box('.m-label >> text=Upstream'), await box('.m-label >> text=Downstream')]
  expect(west.left).toBeLessThan(east.left)
})
