/** `npm run build`: the whole site into out/. */
import { buildSite } from './build-site'
import { stopWith } from './stop-with'

await buildSite('http://localhost:3000').catch(stopWith)
