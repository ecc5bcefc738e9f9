import { expect, it } from 'vitest'
import { checkLinks } from '../../model/check-links'

const links = ['alive', 'gone', 'refuses', 'nowhere'].map((id) => ({ id, address: `https://${id}.example/` }))
const answers: Record<string, number> = { alive: 200, gone: 404, refuses: 403 }
const ask = (async (address: string) => {
  const status = answers[new URL(address).hostname.split('.')[0] ?? '']
  if (status === undefined) throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') })
  return new Response('', { status })
}) as typeof fetch

it('tells the dead from those that only refuse', async () => {
  const { dead, unclear, isOffline } = await checkLinks(links, ask)
  expect(isOffline).toBe(false)
  expect(dead.map(({ id }) => id).sort()).toEqual(['gone', 'nowhere'])
  expect(unclear).toEqual([{ id: 'refuses', address: 'https://refuses.example/', why: '403' }])
})

it('calls nothing dead when nothing can be reached', async () => {
  const offline = (async () => {
    throw new TypeError('fetch failed')
  }) as typeof fetch
  expect(await checkLinks(links, offline)).toEqual({ dead: [], unclear: [], isOffline: true })
})
