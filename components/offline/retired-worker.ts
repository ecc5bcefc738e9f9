/** The worker of a site built with `OFFLINE=off`: takes the place of the one that stands, deletes what it has kept, and goes. */
import { cacheNames } from './cache-names'
import type { WorkerScope } from './worker-scope'

declare const self: WorkerScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(retire()))

async function retire(): Promise<void> {
  const kept = await cacheNames(self, 'none').others()
  await Promise.all(kept.map((name) => self.caches.delete(name)))
  await self.registration.unregister()
}
