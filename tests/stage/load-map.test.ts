import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isBasemap, makeLoader } from '../../components/stage/basemap/load-map'

const REGION = readFileSync('public/map/region.json', 'utf8')
const answer = (text: string, status = 200) => vi.fn(async (_path: string) => new Response(text, { status }))
const quiet = () => new Promise((resolve) => setTimeout(resolve, 20))

afterEach(() => vi.unstubAllGlobals())

describe('map data in the browser', () => {
  it('is fetched once, and kept', async () => {
    const fetch = answer(REGION)
    vi.stubGlobal('fetch', fetch)
    const then = vi.fn()
    const loader = makeLoader('/map/', isBasemap, then, vi.fn())
    loader.need([{ name: 'region' }])
    loader.need([{ name: 'region' }])
    expect(loader.isLoading([{ name: 'wide' }, { name: 'region' }])).toBe(true)
    await quiet()
    expect(loader.isLoading([{ name: 'wide' }, { name: 'region' }])).toBe(false)
    loader.need([{ name: 'region' }])
    expect(fetch.mock.calls.map(([path]) => path)).toEqual(['/map/region.json'])
    await vi.waitFor(() => expect(then).toHaveBeenCalledTimes(1))
    expect(loader.files.get('region')?.name).toBe('region')
  })

  it('is announced once when all that was asked for has come, and a missing basemap is not asked for without end', async () => {
    const fetch = vi.fn(async (path: string) =>
      path.includes('region') ? new Response(REGION) : new Response('', { status: 404 }),
    )
    vi.stubGlobal('fetch', fetch)
    const then = vi.fn(() => loader.need([{ name: 'region' }, { name: 'tartus' }, { name: 'levant' }]))
    const loader = makeLoader('/map/', isBasemap, then, vi.fn())
    loader.need([{ name: 'region' }, { name: 'tartus' }, { name: 'levant' }])
    await vi.waitFor(() => expect(then).toHaveBeenCalledTimes(1))
    await quiet()
    expect(then).toHaveBeenCalledTimes(1)
    expect(fetch).toHaveBeenCalledTimes(5)
  })

  for (const [what, text, status] of [
    ['a missing file', 'not found', 404],
    ['a file that is cut off', REGION.slice(0, 1000), 200],
    ['a file of another kind', '{"type":"FeatureCollection"}', 200],
    ['paths that are none', REGION.replace('"land":[["', '"land":[["<script>'), 200],
    ['nothing', 'null', 200],
  ] as const) {
    it(`${what} is told, and asked for again when it is next needed`, async () => {
      const fetch = answer(text, status)
      vi.stubGlobal('fetch', fetch)
      const failed = vi.fn()
      const loader = makeLoader('/map/', isBasemap, vi.fn(), failed)
      loader.need([{ name: 'region' }])
      await quiet()
      expect(failed).toHaveBeenCalledWith('region')
      expect(loader.files.size).toBe(0)
      loader.need([{ name: 'region' }])
      await quiet()
      expect(fetch).toHaveBeenCalledTimes(2)
    })
  }
})
