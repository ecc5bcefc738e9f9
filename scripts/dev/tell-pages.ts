import { createServer, type ServerResponse } from 'node:http'
import type { News } from '../../components/studio/news'
import type { AnswerDesk } from '../studio/serve-desk'

/**
 * Tells open pages what is new, by server-sent events on a port of their own. A page that comes later is told of problems.
 *
 * @param answerDesk Answers what the studio asks on the same port.
 */
export async function tellPages(port: number, answerDesk: AnswerDesk): Promise<(news: News) => void> {
  const listeners = new Set<ServerResponse>()
  let problems: News | undefined
  const write = (listener: ServerResponse, news: News) => listener.write(`data: ${JSON.stringify(news)}\n\n`)
  const server = createServer((request, response) => {
    if (answerDesk(request, response)) return
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    })
    response.write('retry: 500\n\n')
    if (problems) write(response, problems)
    listeners.add(response)
    request.on('close', () => listeners.delete(response))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return (news) => {
    if (news.kind === 'problems') problems = news.problems.length > 0 ? news : undefined
    for (const listener of listeners) write(listener, news)
  }
}
