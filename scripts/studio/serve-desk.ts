/** Answers the studio's page on the preview's own port, because a site that is exported takes no POST. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Questions } from '../../components/studio/contract'
import type { Desk } from './desk'

/** What `/studio/<name>` does with what it is given. */
type Asked = { readonly [Name in keyof Questions]: (given: Questions[Name][0]) => Questions[Name][1] }

const LARGEST = 1e6
const LOOPBACK = /^(::1|127(\.\d+){3}|::ffff:127(\.\d+){3})$/

/** Answers a request to the desk; false for one that is not for it. */
export type AnswerDesk = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Only pages of the preview are answered, on this computer: by the address of the page that asks, by the host that it asks for
 * and by where the call comes from, so that no other page and no other computer writes into a story.
 *
 * @param port That of the preview's pages.
 */
export function serveDesk(desk: Desk, port: number): AnswerDesk {
  const asked: Asked = {
    outline: () => desk.outline(),
    scene: (name) => desk.scene(name),
    places: (wish) => desk.places(wish),
    draft: (entry) => ({ text: desk.draft(entry) }),
    new: (entry) => desk.add(entry, new Date().toISOString().slice(0, 10)),
    camera: (wish) => desk.setCamera(wish),
    note: (wish) => desk.setNote(wish),
  }
  return (request, response) => {
    const name = /^\/studio\/([a-z]+)$/.exec(request.url ?? '')?.[1]
    if (name === undefined) return false
    const own = originOf(request, port)
    if (own === undefined) refuse(response, 403, 'only pages of this preview, on this computer, may ask')
    else {
      response.setHeader('Access-Control-Allow-Origin', own)
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type')
      void answer(request, response, Object.hasOwn(asked, name) ? asked[name as keyof Questions] : undefined)
    }
    return true
  }
}

/** The origin of the page that asks, where it may. */
function originOf({ headers, socket }: IncomingMessage, port: number): string | undefined {
  const { origin, host = '' } = headers
  const name = host.replace(/:\d+$/, '')
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(name) && LOOPBACK.test(socket.remoteAddress ?? '')
  return isHere && origin === `http://${name}:${port}` ? origin : undefined
}

async function answer(request: IncomingMessage, response: ServerResponse, act: Asked[keyof Questions] | undefined) {
  if (request.method === 'OPTIONS') return response.writeHead(204).end()
  if (!act) return refuse(response, 404, 'no such question')
  // Another type could be sent by a form of any page, without asking first.
  if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/json'))
    return refuse(response, 415, 'expected JSON by POST')
  try {
    const given = JSON.parse(await readBody(request)) as never
    const body = JSON.stringify(await act(given))
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(body)
  } catch (error) {
    refuse(response, 400, error instanceof Error ? error.message : String(error))
  }
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ refused: why }))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST) throw new Error('found more than a megabyte')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
