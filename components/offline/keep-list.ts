import { PrecacheStrategy } from 'workbox-precaching/PrecacheStrategy.js'
import type { Entry, List, WorkerEvent } from './worker-scope'

/** How many files are fetched at a time. */
const LANES = 6

/**
 * Fills a cache with the files of a list, pages after what they need and the list itself last: a page that is there has all it needs, and a
 * list that is there is whole. What is in the cache already is not fetched again. Each file is held to its hash, so that nothing of
 * another build comes in.
 *
 * @param told Called with the number of files that are there.
 * @throws when a file does not come, is another than expected, or has no room; nothing is under way then.
 */
export async function keepList(event: WorkerEvent, cacheName: string, list: List, told: (done: number) => void) {
  const answer = await fetch(list.url, { integrity: list.integrity })
  const entries = (await answer.json()) as Entry[]
  const isPage = ({ url }: Entry) => url.endsWith('/')
  let done = 0
  const plugins = [{ handlerDidComplete: async () => told(++done) }]
  const strategy = new PrecacheStrategy({ cacheName, plugins, fallbackToNetwork: true })
  const keep = async ({ url, integrity }: Entry) => {
    const request = new Request(url, { integrity, credentials: 'same-origin' })
    await Promise.all(strategy.handleAll({ event, request, params: { cacheKey: url, integrity } }))
  }
  let hasFailed = false
  const fill = async (part: Entry[]) => {
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      for (const entry of part.filter((_, index) => index % LANES === lane)) {
        if (hasFailed) return
        await keep(entry).catch((error) => {
          hasFailed = true
          throw error
        })
      }
    })
    // What is still under way would write into a cache that has been deleted, and so make it anew.
    const ends = await Promise.allSettled(lanes)
    const failed = ends.find(({ status }) => status === 'rejected')
    if (failed) throw (failed as PromiseRejectedResult).reason
  }
  await fill(entries.filter((entry) => !isPage(entry)))
  await fill(entries.filter(isPage))
  await fill([{ url: list.url, revision: null, integrity: list.integrity }])
}
