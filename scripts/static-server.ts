import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { FIXTURE } from './fixture-site'
import { parseHeaders, readHeaders } from './hosting/header-rules'

export type ServeOptions = { basePath: string; port: number }

/** Names that hold a hash of what is in the file. */
const HASHED = /^\/(_next\/static\/|reader\/[\w-]+\.[A-Z0-9]{8}\.(js|css)|offline\/lists\/)/

/**
 * Serves an export as a static host does: compressed, with the 404 page and the headers of `_headers`, below its base path. Files are listed once, so
 * that it must be started again after a build.
 * @throws Error in one line when there is nothing to serve, or the port is taken.
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<{ address: string; server: Server }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `${folder} holds no site yet: run npm run build${folder === FIXTURE.OUT_DIR ? ':fixture' : ''} first`,
    )
  const notFound = readFileSync(join(folder, '404.html'))
  const rules = parseHeaders(existsSync(join(folder, '_headers')) ? readFileSync(join(folder, '_headers'), 'utf8') : '')
  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of readHeaders(rules, options.basePath + path)) response.setHeader(name, value)
      response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  const server = createServer((request, response) => {
    if (!stripBasePath(request, options.basePath)) return redirect(response, `${options.basePath}/`)
    const path = request.url?.split('?', 1)[0] ?? '/'
    if (isFolder(folder, path)) return redirect(response, `${options.basePath}${path}/`)
    serveFile(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      response.end(notFound)
    })
  })
  await listen(server, options.port)
  return { address: `http://localhost:${options.port}${options.basePath}/`, server }
}

/** Hosts send a reader who left out the slash to the address with one, from where relative links work. */
function isFolder(folder: string, path: string): boolean {
  return !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path, 'index.html'))
}

/** Whether the request is below the base path, which is then taken off its address. */
function stripBasePath(request: IncomingMessage, basePath: string): boolean {
  if (basePath === '') return true
  const url = request.url ?? '/'
  if (!url.startsWith(`${basePath}/`)) return false
  request.url = url.slice(basePath.length)
  return true
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(302, { Location: location })
  response.end()
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: give another one in PORT`) : error),
    )
    server.listen(port, resolve)
  })
}
