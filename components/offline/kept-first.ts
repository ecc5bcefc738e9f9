import { Strategy } from 'workbox-strategies/Strategy.js'
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js'
import type { WorkerScope } from './worker-scope'

type Options = {
  self: WorkerScope
  /** Names of the caches of this build. */
  caches: () => Promise<string[]>
  fallback: string
}

/**
 * A page that is kept is served as it was kept, and so is all that it asks for. A page that is not comes from the network with all that
 * it asks for: it may be of another build. Without a network it is the page that says so.
 */
export class KeptFirst extends Strategy {
  constructor(readonly options: Options) {
    super()
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    if (request.mode === 'navigate') return this.open(request, handler)
    const { clientId } = handler.event as unknown as { clientId: string }
    const client = clientId ? await this.options.self.clients.get(clientId) : undefined
    const kept = client && (await this.find(client.url)) && (await this.find(request.url))
    return kept || handler.fetch(request)
  }

  private async open(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await this.find(request.url)
    if (kept) return kept
    try {
      return await handler.fetch(request)
    } catch (error) {
      const address = new URL(request.url)
      if (!/[./]$|\.\w+$/.test(address.pathname) && (await this.find(`${address.origin}${address.pathname}/`)))
        return Response.redirect(`${address.pathname}/${address.search}`)
      const fallback = await this.find(this.options.fallback)
      if (fallback) return fallback
      throw error
    }
  }

  /** What is asked for after `?` is read by scripts only. */
  async find(address: string): Promise<Response | undefined> {
    for (const name of await this.options.caches()) {
      const cache = await this.options.self.caches.open(name)
      const found = await cache.match(address, { ignoreSearch: true, ignoreVary: true })
      if (found) return found
    }
    return undefined
  }
}
