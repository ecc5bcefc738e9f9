/**
 * `npm run build:fixture`: the fixture story as a site of its own, below a folder, for the browser tests. What the engine's
 * tests need to know of it stands in fixture-site.ts.
 */
import { FIXTURE } from './fixture-site'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

try {
  process.exit(await runTool('tsx', ['scripts/build.ts'], FIXTURE))
} catch (error) {
  stopWith(error)
}
