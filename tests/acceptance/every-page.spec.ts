import { expect, THOROUGH, test } from '../browser/fixtures'
import { runAxe } from '../browser/run-axe'
import { readStories, tagOf } from './read-stories'

/** Pages of a story, below the site's address. `npm test` looks at those that are this story's own; every kind of page is the fixture's, too. */
const pages = readStories().flatMap(({ slug, chapters, claims, sources }) => [
  { path: `${slug}/`, tag: tagOf(slug) },
  ...['who-knew', 'contradictions', `claims/${[...claims.keys()][0]}`, `sources/${[...sources.keys()][0]}`].map(
    (path) => ({ path: `${slug}/evidence/${path}/`, tag: THOROUGH }),
  ),
  ...['evidence/', 'teach/', 'teach/pack/', 'teach/order/'].map((path) => ({
    path: `${slug}/${path}`,
    tag: tagOf(slug),
  })),
  ...['data/', 'embed/', 'present/', 'present/?view=console'].map((path) => ({
    path: `${slug}/${path}`,
    tag: THOROUGH,
  })),
  ...chapters.flatMap((chapter, index) => [
    { path: `${slug}/${chapter.slug}/`, tag: [] },
    { path: `${slug}/${chapter.slug}/plain/`, tag: index === 0 ? tagOf(slug) : THOROUGH },
    { path: `${slug}/present/print/${chapter.slug}/`, tag: THOROUGH },
    { path: `${slug}/present/print/${chapter.slug}/notes/`, tag: THOROUGH },
    { path: `embed/${slug}/${chapter.slug}/`, tag: THOROUGH },
  ]),
])

// The fixture holds the console clean and lets no page ask another origin.
for (const { path, tag } of [{ path: '', tag: [] }, ...pages]) {
  test(`/${path} opens with a clean console, asks nobody else, and axe finds nothing`, { tag }, async ({ page }) => {
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
