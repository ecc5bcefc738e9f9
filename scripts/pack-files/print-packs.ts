import { findBrowser, thisMachine } from '../find-browser'
import { findFreePort } from '../free-port'
import { readSiteAddress } from '../site-address'
import { serveFolder } from '../static-server'
import { printPdfs } from './print-pdfs'

/**
 * Prints the pack of a story of the export as PDF, with the browser of this machine.
 *
 * @returns The paths of the files, within the export; none where no browser is found.
 */
export async function printPacks(out: string, slug: string, environment: NodeJS.ProcessEnv): Promise<string[]> {
  const browser = findBrowser(await thisMachine())
  if (!browser) return []
  const port = await findFreePort(4400)
  const { basePath } = readSiteAddress(environment, `http://localhost:${port}`)
  const { address, server } = await serveFolder(out, { basePath, port })
  try {
    return await printPdfs(out, address, browser, slug)
  } finally {
    server.close()
  }
}
