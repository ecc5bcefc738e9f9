import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { hosts } from './fixtures'

/** The real host scripts, from their packages. */
const LIBRARIES: Record<string, string> = {
  '/pym.js': 'pym.js/dist/pym.v1.js',
  '/newswire.js': '@newswire/frames/dist/frames.umd.js',
  '/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.js',
}

export type Host = { /** Its address, without a slash at its end. */ address: string; server: Server }

/** Somebody else's site, on another port: it serves the page that `show` gives it, and the libraries. */
export async function startHost(): Promise<
  Host & { show(page: Page, body: string, headers?: Record<string, string>): Promise<void> }
> {
  let html = ''
  let sent: Record<string, string> = {}
  const server = createServer((request, response) => {
    const library = LIBRARIES[request.url ?? '']
    response.setHeader('Content-Type', library ? 'text/javascript' : 'text/html; charset=utf-8')
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value)
    if (request.url === '/favicon.ico') response.writeHead(204).end()
    else response.end(library ? readFileSync(`node_modules/${library}`) : html)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  hosts.add(address)
  return {
    address,
    server,
    async show(page, body, headers = {}) {
      sent = headers
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title><style>body{margin:0 auto;max-width:720px;font:18px/1.5 serif}.long{height:1600px}</style><script>
window.shift=0;window.heard=[];addEventListener('message',e=>heard.push(e.data));
new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})</script><p>Text of the host.</p>${body}<div class="long">More text.</div></html>`
      await page.goto(address)
    },
  }
}
