/** `npm start`: builds the site where it has changed since it was last built, and serves it. */
import { buildSite } from './build-site'
import { isBuilt } from './build-stamp'
import { choosePort } from './free-port'
import { readSiteAddress } from './site-address'
import { OUT } from './site-folders'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

try {
  const port = await choosePort(process.env)
  const servedOn = `http://localhost:${port}`
  const site = readSiteAddress(process.env, servedOn)
  if (isBuilt(site)) console.log('Nothing has changed since the last build.')
  else await buildSite(servedOn)
  const { address } = await serveFolder(OUT, { basePath: site.basePath, port })
  console.log(`Ready: ${address}`)
} catch (error) {
  stopWith(error)
}
