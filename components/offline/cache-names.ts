import type { WorkerScope } from './worker-scope'

/** Names of caches: whose they are (other sites may live on the origin), of which build, and what they hold. */
export function cacheNames(self: WorkerScope, build: string) {
  const ours = `map ${new URL(self.registration.scope).pathname} `
  const own = `${ours}${build} `
  const all = async () => (await self.caches.keys()).filter((name) => name.startsWith(ours))
  return {
    /** What the worker itself brings along. */
    shell: `${own}/`,
    /** Pages that were visited. */
    visited: `${own}/visited`,
    story: (slug: string) => `${own}${slug}`,
    /** Those of this build. */
    ours: async () => (await all()).filter((name) => name.startsWith(own)),
    /** Those of other builds. */
    others: async () => (await all()).filter((name) => !name.startsWith(own)),
    /** What a cache of any build holds: `/`, `/visited` or the slug of a story. */
    held: (name: string) => name.slice(name.lastIndexOf(' ') + 1),
  }
}
