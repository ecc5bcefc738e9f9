import { askWorker } from './ask-worker'

/** Registers the worker. Nothing in private windows and where a policy forbids it: no page depends on it. */
export async function registerWorker(address: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
  } catch {
    return undefined
  }
}

/** Has the page that is open kept, unless data are saved. @returns whether it came from what is kept. */
export async function keepThisPage(): Promise<boolean> {
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  const { active } = await navigator.serviceWorker.ready
  const visited = active && (await askWorker(active, { ask: 'visit', page: saves ? '' : location.pathname }))
  return visited?.answer === 'visited' && visited.wasKept
}
