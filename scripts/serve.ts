/** `npm run serve`: serves what stands in out/ (or `OUT_DIR`). */
import { choosePort } from './free-port'
import { readSiteAddress } from './site-address'
import { OUT } from './site-folders'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

try {
  const port = await choosePort(process.env)
  const { basePath } = readSiteAddress(process.env, `http://localhost:${port}`)
  const { address } = await serveFolder(OUT, { basePath, port })
  console.log(`Ready: ${address}`)
} catch (error) {
  stopWith(error)
}
