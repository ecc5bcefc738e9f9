/**
 * `npm run test:languages`: builds a small story in two pseudo-languages, accented and 40 % longer, and from right to left, and looks at a
 * page of every kind of it. Words after `--` go to Playwright.
 */
import { thisMachine } from './find-browser'
import { LANGUAGES_SITE } from './fixture-site'
import { findFreePort } from './free-port'
import { ensureBrowser, waysToInstall } from './install-browser'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'
import { writeLanguagesStories } from './write-languages-stories'

try {
  const browser = ensureBrowser(await thisMachine(), waysToInstall())
  writeLanguagesStories()
  const built = await runTool('tsx', ['scripts/build.ts'], LANGUAGES_SITE)
  if (built !== 0) process.exit(built)
  const wishes = process.argv.slice(2)
  process.exit(
    await runTool('playwright', ['test', '--project=languages', ...wishes], {
      CHROMIUM_PATH: browser,
      TEST_PORT: String(await findFreePort(4173)),
    }),
  )
} catch (error) {
  stopWith(error)
}
