/** `npm run pictures`: takes the pictures in tests/pictures again from the sites that are built. Look at them before you commit. */
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

try {
  const browser = findBrowser(await thisMachine())
  if (!browser) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  const code = await runTool('playwright', ['test', 'pictures.spec.ts', '--update-snapshots=all'], {
    CHROMIUM_PATH: browser,
    TEST_PORT: String(await findFreePort(4173)),
  })
  process.exit(code)
} catch (error) {
  stopWith(error)
}
