import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { bundleEmbed } from '../../scripts/bundle-embed'
import { FIXTURE } from '../../scripts/fixture-site'
import { parseHeaders, readHeaders } from '../../scripts/hosting/header-rules'

afterAll(() => vi.unstubAllEnvs())

test('the script of a frame is one classic script of at most 19.7 KB', { timeout: 60_000 }, async () => {
  const { name, contents } = await bundleEmbed()
  const code = Buffer.from(contents).toString('utf8')
  expect(name).toMatch(/^embed\.[A-Z0-9]{8}\.js$/)
  expect(code).not.toMatch(/\bimport\b|\bexport\b/)
  expect(brotliCompressSync(contents).length).toBeLessThanOrEqual(19_700)
})

test('the host script knows every scene and has at most 3.2 KB', { timeout: 60_000 }, async () => {
  vi.stubEnv('STORIES_DIR', FIXTURE.STORIES_DIR)
  const { GET } = await import('../../app/embed.js/route')
  const code = await (await GET()).text()
  expect(code).toContain('more-barges')
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(3200)
})

test('everything that a frame without an origin loads may be read by it, and only frames may stand anywhere', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
  for (const address of [
    '/_next/static/media/a.woff2',
    '/reader/embed.AAAAAAAA.js',
    '/map/wide.json',
    '/oembed/a/b.json',
  ])
    expect(readHeaders(rules, address).get('Access-Control-Allow-Origin'), address).toBe('*')
  expect(readHeaders(rules, '/embed/a/b/').get('Content-Security-Policy')).toBe('frame-ancestors *')
  expect(readHeaders(rules, '/a/b/').has('Access-Control-Allow-Origin')).toBe(false)
})

test('a line of _headers that is neither an address nor a header is named', () => {
  expect(() => parseHeaders('/a/*\n  X-One: 1\nnonsense')).toThrow('_headers:3: "nonsense" is neither')
})
