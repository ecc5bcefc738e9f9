import { expect, test } from '../browser/fixtures'
import { runAxe } from '../browser/run-axe'
import { readStories } from './read-stories'

/** Every page of a story, below the site's address. */
const pages = readStories().flatMap(({ slug, chapters, claims, sources }) => [
  `${slug}/`,
  ...['who-knew', 'contradictions', `claims/${[...claims.keys()][0]}`, `sources/${[...sources.keys()][0]}`].map(
    (path) => `${slug}/evidence/${path}/`,
  ),
  ...['evidence/', 'data/', 'embed/', 'present/', 'present/?view=console'].map((path) => `${slug}/${path}`),
  ...chapters.flatMap((chapter) => [
    `${slug}/${chapter.slug}/`,
    `${slug}/present/print/${chapter.slug}/`,
    `${slug}/present/print/${chapter.slug}/notes/`,
    `embed/${slug}/${chapter.slug}/`,
  ]),
])

// The fixture holds the console clean and lets no page ask another origin.
for (const path of ['', ...pages]) {
  test(`/${path} opens with a clean console, asks nobody else, and axe finds nothing`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('h1, [data-embed], main').first()).toBeAttached()
    expect(await runAxe(page, ['iframe'])).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await runAxe(page, ['iframe']), 'on a telephone, by night').toEqual([])
  })
}
