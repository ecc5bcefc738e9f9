import { announceUpdate } from './announce-update'
import { askWorker } from './ask-worker'
import { startKeep } from './start-keep'

/** The worker stands at the root of the site, whose folder this script's own folder lies in. */
const WORKER = new URL('../sw.js', import.meta.url)

/**
 * Brings what works without a network to life, once the page is there: registers the worker, keeps the page that is read, and starts the
 * controls that keep a story (`[data-keep]`). Where no worker may be (a private window, a browser without), they stay as they are.
 *
 * @param trusted Makes an address one that the page's policy lets a script have.
 */
export async function startOffline(root: Document, trusted: (address: string) => string): Promise<void> {
  const registration = await register(trusted(WORKER.href))
  if (!registration) return
  for (const control of root.querySelectorAll<HTMLElement>('[data-keep]')) startKeep(control)
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  const { active } = await navigator.serviceWorker.ready
  if (!active) return
  const visited = await askWorker(active, { ask: 'visit', page: saves ? '' : location.pathname })
  announceUpdate(root, registration, visited?.answer === 'visited' && visited.wasKept)
}

async function register(address: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
  } catch {
    // Private windows and policies forbid it; nothing of the page depends on it.
    return undefined
  }
}
