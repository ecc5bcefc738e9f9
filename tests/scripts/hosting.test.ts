import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caddyConfig } from '../../scripts/hosting/caddy'
import { below, parseHeaders, readHeaders } from '../../scripts/hosting/header-rules'
import { nginxConfig } from '../../scripts/hosting/nginx'
import { HEADERS } from '../../scripts/hosting/write-hosting'

const text = readFileSync(HEADERS, 'utf8')

test('the configurations of deploy/ say what public/_headers says (npm run hosting)', () => {
  const rules = parseHeaders(text)
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig(rules, ''))
  expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyConfig(rules, ''))
})

test('below a folder every rule names whole addresses', () => {
  const rules = parseHeaders(below('/stories', text))
  expect(rules.filter(({ path }) => !path.startsWith('/stories/'))).toEqual([])
  expect(readHeaders(rules, '/stories/_next/static/a.js').get('Cache-Control')).toContain('immutable')
  expect(readHeaders(rules, '/_next/static/a.js')).toEqual(new Map())
  expect(nginxConfig(rules, '/stories')).toContain('location ^~ /stories/map/')
  expect(caddyConfig(rules, '/stories')).toContain('rewrite @missing /stories/404.html')
})

test('a star within an address stands for any folder, and an address without one for itself alone', () => {
  const rules = parseHeaders('/*/key/*\n  X-One: 1\n/a.js\n  X-Two: 2')
  expect([...readHeaders(rules, '/story/teach/key/h5p')]).toEqual([['X-One', '1']])
  expect([...readHeaders(rules, '/a.js')]).toEqual([['X-Two', '2']])
  expect([...readHeaders(rules, '/a.js.br'), ...readHeaders(rules, '/aXjs'), ...readHeaders(rules, '/key/x')]).toEqual(
    [],
  )
})
