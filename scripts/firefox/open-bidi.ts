import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

const OTHER = 'stick-heard'

/**
 * Drives a Firefox that has just been started with `--remote-debugging-port`: one page, and what it says of itself.
 * https://w3c.github.io/webdriver-bidi/
 */
export async function openBidi({ stderr }: ChildProcessWithoutNullStreams) {
  const address = await new Promise<string>((resolve) => {
    stderr.on('data', (said) => {
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(said)) ?? []
      if (found) resolve(found)
    })
  })
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const waiting = new Map<number, (result: never) => void>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data))
    waiting.get(id)?.(result as never)
  })
  let last = 0
  const send = <Result>(method: string, params: object) =>
    new Promise<Result>((resolve) => {
      waiting.set(++last, resolve)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  await send('session.new', { capabilities: {} })
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const context = contexts[0]?.context
  const ask = async (expression: string): Promise<unknown> => {
    const params = { expression, target: { context }, awaitPromise: true, userActivation: true }
    return (await send<{ result?: { value?: unknown } }>('script.evaluate', params)).result?.value
  }
  return {
    open: (url: string) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    /** Whether an expression is true within so many ms. */
    async becomesTrue(expression: string, within: number): Promise<boolean> {
      for (const end = Date.now() + within; Date.now() < end; await setTimeout(250))
        if ((await ask(expression)) === true) return true
      return false
    },
    /** Opens the console of the presenter that is shown, and gives the expression that is true once the windows have met. */
    async askOtherWindow(): Promise<string> {
      await ask(
        `window['${OTHER}'] = false; new BroadcastChannel('map.present.' + location.pathname.split('/').at(-3)).onmessage = ({ data }) => { if (data.view === 'console') window['${OTHER}'] = true }; window.open(location.pathname + '?view=console', 'console', 'popup'); ''`,
      )
      return `window['${OTHER}']`
    },
  }
}
