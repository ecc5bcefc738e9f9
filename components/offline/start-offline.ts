import { announceUpdate } from './announce-update'
import { startKeep } from './start-keep'
import { keepThisPage, registerWorker } from './visit'

/** The worker stands at the root of the site, whose folder this script's own folder lies in. */
const WORKER = new URL('../sw.js', import.meta.url)

/**
 * Brings what works without a network to life, once the page is there: registers the worker, keeps the page that is read, and starts the
 * controls that keep a story (`[data-keep]`). Where no worker may be (a private window, a browser without), they stay as they are.
 *
 * @param trusted Makes an address one that the page's policy lets a script have.
 */
export async function startOffline(root: Document, trusted: (address: string) => string): Promise<void> {
  const registration = await registerWorker(trusted(WORKER.href))
  if (!registration) return
  for (const control of root.querySelectorAll<HTMLElement>('[data-keep]')) startKeep(control)
  announceUpdate(root, registration, await keepThisPage())
}
