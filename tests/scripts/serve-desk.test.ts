import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../../scripts/studio/desk'
import { serveDesk } from '../../scripts/studio/serve-desk'

const PORT = 3000
const written: unknown[] = []
const desk = {
  outline: () => ({ stories: [] }),
  setCamera(wish: unknown) {
    written.push(wish)
    return { said: ['written'] }
  },
} as unknown as Desk
let server: Server
let port = 0
beforeAll(async () => {
  const answer = serveDesk(desk, PORT)
  server = createServer((asked, response) => {
    if (!answer(asked, response)) response.writeHead(200).end('news')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const OWN = { Origin: `http://localhost:${PORT}`, 'Content-Type': 'application/json' }
/** Asks as a page does, with any headers; `fetch` would not let us say another host. */
function ask(path: string, headers: Record<string, string>, body = '{}', method = 'POST') {
  return new Promise<{ status: number; text: string; allowed: unknown }>((resolve, reject) => {
    const call = request({ port, path, method, headers: { Host: `localhost:${port}`, ...headers } }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, allowed: response.headers['access-control-allow-origin'] }),
      )
    })
    call.on('error', reject)
    call.end(method === 'POST' ? body : undefined)
  })
}

it('a page of the preview is answered, by its own address only', async () => {
  expect(await ask('/studio/outline', OWN)).toMatchObject({ status: 200, allowed: OWN.Origin, text: '{"stories":[]}' })
  const local = { ...OWN, Origin: `http://127.0.0.1:${PORT}`, Host: `127.0.0.1:${port}` }
  expect(await ask('/studio/outline', local)).toMatchObject({ status: 200 })
  expect(await ask('/studio/outline', OWN, '', 'OPTIONS')).toMatchObject({ status: 204, allowed: OWN.Origin })
})

it.each([
  ['a page of others', { ...OWN, Origin: 'https://example.org' }],
  ['another port of this computer', { ...OWN, Origin: 'http://localhost:8080' }],
  ['no page at all', { 'Content-Type': 'application/json' }],
  [
    'a name of others that leads here',
    { ...OWN, Origin: `http://evil.example:${PORT}`, Host: `evil.example:${port ?? 1}` },
  ],
  ['a page under another name than the one it asks by', { ...OWN, Host: `127.0.0.1:${port}` }],
])('%s is refused, and writes nothing', async (_who, headers) => {
  for (const method of ['POST', 'OPTIONS'])
    expect(await ask('/studio/camera', headers, '{}', method)).toMatchObject({ status: 403, allowed: undefined })
  expect(written).toEqual([])
})

it('a form, which needs no leave, and what is no JSON are refused', async () => {
  expect(await ask('/studio/camera', { ...OWN, 'Content-Type': 'text/plain' })).toMatchObject({ status: 415 })
  expect(await ask('/studio/camera', OWN, '', 'GET')).toMatchObject({ status: 415 })
  expect(await ask('/studio/camera', OWN, 'no JSON')).toMatchObject({ status: 400 })
  expect(await ask('/studio/constructor', OWN)).toMatchObject({ status: 404 })
  expect(await ask('/studio/camera', OWN, JSON.stringify({ big: 'x'.repeat(1e6) }))).toMatchObject({ status: 400 })
  expect(written).toEqual([])
})

it('a wish to write goes to the desk, and the news stay what they are', async () => {
  expect(await ask('/studio/camera', OWN, '{"camera":"1 2 3"}')).toMatchObject({
    status: 200,
    text: '{"said":["written"]}',
  })
  expect(written).toEqual([{ camera: '1 2 3' }])
  expect(await ask('/', {})).toMatchObject({ text: 'news' })
})
