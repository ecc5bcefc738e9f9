/**
 * The service worker: keeps the pages that were visited, and stories that readers ask to keep. It serves only what is of its own build,
 * and waits until no page of the build before is open (the browser's own rule).
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { cacheNames } from './cache-names'
import { keepList } from './keep-list'
import { KeptFirst } from './kept-first'
import { type Answer, type Ask, isAsk } from './messages'
import type { Kept, WorkerEvent, WorkerScope } from './worker-scope'

declare const self: WorkerScope
declare const KEPT: Kept

const names = cacheNames(self, KEPT.build)
const { pathname: root } = new URL(self.registration.scope)
const { pathname: frames } = new URL('embed/', self.registration.scope)
const strategy = new KeptFirst({ self, caches: names.ours, fallback: KEPT.fallback })

registerRoute(
  // Frames in other people's pages do without.
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(root) && !url.pathname.startsWith(frames),
  strategy,
)

const shell = new PrecacheController({ cacheName: names.shell })
shell.addToCacheList(self.__WB_MANIFEST)

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event))
  event.waitUntil(carryOver(event))
})
self.addEventListener('activate', (event) => event.waitUntil(forget(names.others())))
self.addEventListener('message', (event) => {
  const { data, ports } = event
  const [port] = ports
  if (!port || !isAsk(data)) return
  const reply = (answer: Answer) => port.postMessage(answer)
  event.waitUntil(answerTo(data, event, reply).catch((error) => fail(data, error, reply)))
})

async function answerTo(asked: Ask, event: WorkerEvent, reply: (answer: Answer) => void): Promise<void> {
  if (asked.ask === 'take-over') {
    const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
    if (open.length > 1) return reply({ answer: 'failed', why: 'windows' })
    await self.skipWaiting()
    return reply({ answer: 'done' })
  }
  if (asked.ask === 'visit') {
    const page = KEPT.pages[asked.page]
    const wasKept = (await strategy.find(asked.page)) !== undefined
    reply({ answer: 'visited', wasKept })
    if (page && !wasKept) await keepList(event, names.visited, page, () => {})
    return
  }
  const story = KEPT.stories[asked.story]
  if (!story) return
  const cacheName = names.story(asked.story)
  if (asked.ask === 'remove') await self.caches.delete(cacheName)
  if (asked.ask === 'keep') {
    await keepList(event, cacheName, story, (done) => reply({ answer: 'progress', done, of: story.files }))
    return reply({ answer: 'done' })
  }
  const { version, bytes } = story
  reply({ answer: 'state', isKept: await isWhole(story.url), version, bytes })
}

/** Whether a list is there, which comes last. */
const isWhole = async (list: string) => (await strategy.find(list)) !== undefined

/** What can't be kept whole for want of room gives its room back. */
async function fail(asked: Ask, error: unknown, reply: (answer: Answer) => void): Promise<void> {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  if (isFull) await self.caches.delete(asked.ask === 'keep' ? names.story(asked.story) : names.visited)
  reply({ answer: 'failed', why: isFull ? 'room' : 'network' })
}

/** What was kept of the build before is kept of this one before it may take over; visited pages where that can be done. */
async function carryOver(event: WorkerEvent): Promise<void> {
  for (const name of await names.others()) {
    const story = KEPT.stories[names.held(name)]
    if (story) await keepList(event, names.story(names.held(name)), story, () => {})
    if (names.held(name) !== '/visited') continue
    const kept = await (await self.caches.open(name)).keys()
    for (const { url } of kept) {
      const page = KEPT.pages[new URL(url).pathname]
      if (page) await keepList(event, names.visited, page, () => {}).catch(() => {})
    }
  }
}

async function forget(which: Promise<string[]>): Promise<void> {
  await Promise.all((await which).map((name) => self.caches.delete(name)))
}
