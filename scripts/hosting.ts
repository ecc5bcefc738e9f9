/**
 * `npm run hosting`: writes `deploy/nginx.conf` and `deploy/Caddyfile` from `public/_headers`. With `BASE_PATH` they are for a site
 * below that folder. A test says when the ones of this repository, for a site at the root, have drifted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { caddyConfig } from './hosting/caddy'
import { below, parseHeaders } from './hosting/header-rules'
import { nginxConfig } from './hosting/nginx'
import { HEADERS } from './hosting/write-hosting'
import { readSiteAddress } from './site-address'
import { stopWith } from './stop-with'

try {
  const { basePath } = readSiteAddress(process.env, '')
  const rules = parseHeaders(below(basePath, readFileSync(HEADERS, 'utf8')))
  writeFileSync('deploy/nginx.conf', nginxConfig(rules, basePath))
  writeFileSync('deploy/Caddyfile', caddyConfig(rules, basePath))
  console.log('Written: deploy/nginx.conf, deploy/Caddyfile')
} catch (error) {
  stopWith(error)
}
