/**
 * `npm run test:deploy`: starts each web server of `deploy/` on each site that is built, the real one at the root and the fixture
 * below a folder, asks for one file of every kind, and prints what came. Servers that are missing are installed from Debian where
 * this user may; else a line says so. With `wrk` there, it counts how many story pages one worker of nginx gives in a second.
 */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { FIXTURE } from './fixture-site'
import { findFreePort } from './free-port'
import { askServer } from './hosting/ask-server'
import { parseHeaders } from './hosting/header-rules'
import { hasServer, type Standing, WEB_SERVERS } from './hosting/web-servers'
import { stopWith } from './stop-with'

const SITES = [
  { out: FIXTURE.OUT_DIR, basePath: FIXTURE.BASE_PATH },
  { out: 'out', basePath: '' },
].filter(({ out }) => existsSync(join(out, 'index.html')))

try {
  if (SITES.length === 0)
    throw new Error('no site is built: run npm run build:fixture, and npm run build for the real one')
  let faults = 0
  for (const server of WEB_SERVERS) {
    if (!hasServer(server)) {
      console.log(`${server.name}: skipped, it is not here (Debian: apt-get install ${server.package})`)
      continue
    }
    for (const site of SITES) {
      const rules = parseHeaders(readFileSync(join(site.out, '_headers'), 'utf8'))
      const at: Standing = { ...site, rules, port: await findFreePort(8090) }
      const running = server.start(at)
      try {
        await isUp(at, running)
        for (const [what, found] of Object.entries(await askServer(at, server))) {
          faults += found.length
          const told = found.length > 0 ? found.join('; ') : 'as it should be'
          console.log(`${server.name}, ${site.basePath || 'at the root'}: ${what}: ${told}`)
        }
        if (server.name === 'nginx' && !site.basePath) countPages(at)
      } finally {
        const ended = running.exitCode === null ? new Promise((end) => running.once('exit', end)) : undefined
        running.kill()
        await ended
      }
    }
  }
  console.log(faults === 0 ? '\nEvery answer is as it should be.' : `\n${faults} otherwise.`)
  process.exit(faults === 0 ? 0 : 1)
} catch (error) {
  stopWith(error)
}

async function isUp({ port }: Standing, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return
    await setTimeout(100)
  }
  throw new Error(`nothing answers on port ${port}: ${server.spawnfile} ended with ${server.exitCode}`)
}

/** Reported, not held: it depends on the machine. */
function countPages({ port, out }: Standing): void {
  const [, page = ''] =
    /<loc>https?:\/\/[^/]+\/([\w-]+\/[\w-]+\/)<\/loc>/.exec(readFileSync(join(out, 'sitemap.xml'), 'utf8')) ?? []
  const args = ['-t1', '-c32', '-d5s', '-H', 'Accept-Encoding: gzip', `http://localhost:${port}/${page}`]
  const { stdout, error } = spawnSync('wrk', args, { encoding: 'utf8' })
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout ?? '')?.[1]
  console.log(
    error
      ? 'wrk is not here: pages a second were not counted'
      : `nginx, one worker: ${rate} pages a second of /${page}`,
  )
}
