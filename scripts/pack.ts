/**
 * `npm run pack`: prints the packs of the built site as PDF, by the browser that the tests use, and lists them on their pages. A site
 * without them is whole: its pages print from any browser.
 */
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { printPdfs } from './pack-files/print-pdfs'
import { readSiteAddress } from './site-address'
import { OUT } from './site-folders'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

try {
  const browser = findBrowser(await thisMachine())
  if (!browser) throw new Error('found no browser to print with; the pages of the pack print from any browser')
  const port = await findFreePort(4400)
  const { basePath } = readSiteAddress(process.env, `http://localhost:${port}`)
  const { address, server } = await serveFolder(OUT, { basePath, port })
  for (const slug of listStories().filter((story) => openStory(story).pack)) {
    for (const file of await printPdfs(OUT, address, browser, slug)) console.log(file)
  }
  server.close()
} catch (error) {
  stopWith(error)
}
