import { trustedScript } from '../stage/paper/trusted'
import { startReader } from './start-reader'

/** What works without a network comes so long after the page has loaded (ms). */
const LATER = 2000

startReader()
// Frames and the preview do without.
if (
  process.env.NODE_ENV === 'production' &&
  process.env.OFFLINE !== 'off' &&
  'serviceWorker' in navigator &&
  top === self
)
  addEventListener('load', () =>
    setTimeout(async () => (await import('../offline/start-offline')).startOffline(document, trustedScript), LATER),
  )
