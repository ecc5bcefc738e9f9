import { createServer, type ServerResponse } from 'node:http'

/**
 * Tells open pages to load again, by server-sent events on a port of their own.
 * `script` is what a page runs in development to listen; `send` makes every listening page load again.
 */
export async function startReloads(port: number): Promise<{ script: string; send: () => void; stop: () => void }> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    })
    response.write('retry: 500\n\n')
    listeners.add(response)
    request.on('close', () => listeners.delete(response))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return {
    script: `new EventSource(\`http://\${location.hostname}:${port}/\`).onmessage = () => location.reload()\n`,
    send: () => {
      for (const listener of listeners) listener.write('data: reload\n\n')
    },
    stop: () => {
      for (const listener of listeners) listener.end()
      server.close()
    },
  }
}
