import { describe, expect, test } from 'vitest'
import { bundleReader } from '../../scripts/bundle-reader'
import { writePolicy } from '../../scripts/content-security-policy'
import { mapboxOrigins, readMapbox } from '../../scripts/mapbox-settings'

const NONE = { token: '', style: '' }
const TOKEN = { token: 'pk.placeholder', style: '' }
const text = (files: { contents: Uint8Array }[]) =>
  files.map(({ contents }) => new TextDecoder().decode(contents)).join('\n')

describe('a build without a token', () => {
  test('has no file of the satellite, and nothing in it is Mapbox’s', async () => {
    const reader = await bundleReader(NONE)
    expect(reader.files.map(({ name }) => name).filter((name) => /satellite/.test(name))).toEqual([])
    expect(text(reader.files)).not.toMatch(/mapbox|stage-satellite|satellite-worker|groundopen/i)
  })

  test('keeps its policy', () => {
    expect(writePolicy([], [], mapboxOrigins(NONE))).toBe(writePolicy([], []))
    expect(writePolicy([], [])).toContain("img-src 'self' data:; connect-src 'self'; ")
  })
})

describe('a build with a token', () => {
  test('loads nothing of mapbox-gl with the page, and names the worker and the styles by what they hold', async () => {
    const reader = await bundleReader(TOKEN)
    const atOnce = reader.files.filter(({ name }) => reader.atOnce.includes(name))
    expect(text(atOnce)).not.toMatch(/mapboxgl-|pk\.placeholder/)
    expect(atOnce.reduce((sum, { contents }) => sum + contents.length, 0)).toBeLessThan(100_000)
    const satellite = reader.files.find(({ name }) => name.startsWith('open-satellite.'))
    const names = reader.files.map(({ name }) => name)
    for (const kind of [/^satellite-worker\.\w{8}\.js$/, /^satellite\.\w{8}\.css$/]) {
      const name = names.find((one) => kind.test(one)) ?? 'none'
      expect(satellite && text([satellite])).toContain(`"${name}"`)
    }
  }, 60_000)

  test('opens the policy for Mapbox’s data and for nothing else', () => {
    const policy = writePolicy([], [], mapboxOrigins(TOKEN))
    expect(policy).toContain("connect-src 'self' https://api.mapbox.com https://events.mapbox.com;")
    expect(policy).toContain("img-src 'self' data: blob:;")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("worker-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    const own = mapboxOrigins({ token: 'pk.x', style: 'https://tiles.example.org/style.json' })
    expect(own).toContain('https://tiles.example.org')
  })
})

describe('the settings', () => {
  test('a secret token is refused, as every reader would see it', () => {
    expect(() => readMapbox({ NEXT_PUBLIC_MAPBOX_TOKEN: 'sk.secret' })).toThrow('public token')
    expect(() => readMapbox({ NEXT_PUBLIC_MAPBOX_STYLE: 'satellite' })).toThrow('mapbox://styles/')
    expect(readMapbox({})).toEqual(NONE)
    expect(readMapbox({ NEXT_PUBLIC_MAPBOX_TOKEN: 'pk.a-b_c.d' }).token).toBe('pk.a-b_c.d')
  })
})
