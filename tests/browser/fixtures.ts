import { test as base, expect, type Page } from '@playwright/test'
import { FIXTURE_STORY } from '../fixture-story/read-fixture'

/** The page of the whole story, and that of one chapter. */
export const STORY = `${FIXTURE_STORY}/`
export const CHAPTER = `${STORY}barges/`

/** Every page of the site that has to be looked at, relative to the base address. */
export const PAGES = [
  '',
  STORY,
  CHAPTER,
  `${STORY}after/plain/`,
  `${STORY}evidence/`,
  `${STORY}evidence/claims/talked-into-light/`,
  `${STORY}evidence/sources/marek-1936/`,
  `${STORY}evidence/contradictions/`,
  `${STORY}evidence/who-knew/`,
  `${STORY}data/`,
  `${STORY}present/print/barges/notes/`,
  `${STORY}teach/pack/`,
  `${STORY}teach/pack/pupils-a/`,
  `${STORY}teach/key/`,
  `${STORY}teach/`,
  `${STORY}embed/`,
  'offline/',
  'accessibility/',
  `embed/${CHAPTER}`,
]

/** What `npm test` leaves to `npm run test:thorough`: more sizes, pages and chapters of what it tries on some. */
export const THOROUGH = ['@thorough']

/** Origins of pages of others that a test has opened: what embeds the site stands somewhere else. */
export const hosts = new Set<string>()

/** What Playwright says where playwright.config.ts has it keep service workers away. */
const BLOCKED = 'Service Worker registration blocked'

/** A test whose page may not complain in the console, throw, or ask another origin for anything. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      const own = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().startsWith(BLOCKED))
          complaints.push(`console ${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== own && !hosts.has(origin))
          complaints.push(`another origin: ${request.url()}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** px of a window's width and height, and what else a test knows of it. */
type Size = readonly [width: number, height: number, least?: number]

/**
 * The same at each size of window: the page is opened at the first, and its window is then made as large as the next, with
 * the same scene in it.
 */
export async function atEachSize(
  page: Page,
  sizes: readonly Size[],
  path: string,
  look: (width: number, height: number, least: number) => Promise<void>,
): Promise<void> {
  const [, scene] = path.split('#')
  for (const [index, [width, height, least = 0]] of sizes.entries()) {
    await base.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height })
      if (index === 0) await page.goto(path)
      // Two frames: what hears of the new size has then answered.
      await page.evaluate(async (id) => {
        await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))
        if (id) document.getElementById(id)?.scrollIntoView({ behavior: 'instant' })
      }, scene)
      if (scene) await settled(page, scene)
      await look(width, height, least)
    })
  }
}

/** Waits until the flight has ended and the requested picture stands. */
export async function settled(page: Page, scene?: string): Promise<void> {
  const stage = page.locator('[data-stage]')
  if (scene) await expect(stage).toHaveAttribute('data-scene', scene)
  await expect(stage).toHaveAttribute('data-settled', 'true', { timeout: 10_000 })
}

/** Ids of the page's scenes, in order. */
export async function sceneIds(page: Page): Promise<string[]> {
  return page.locator('section[data-scene]').evaluateAll((sections) => sections.map((section) => section.id))
}
