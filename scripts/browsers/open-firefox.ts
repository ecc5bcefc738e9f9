import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as library from 'selenium-webdriver/bidi'
import type { Browser } from './browser'

// The library exports the class alone; its types have it by name.
const { default: Connection } = library as unknown as { default: typeof library.Index }

/** Pages may open windows, as where a reader has pressed something. */
const PREFERENCES = 'user_pref("dom.disable_open_during_load", false);\n'

type Answer = { result?: Record<string, unknown>; error?: string; message?: string }
type Evaluated = { result?: { value?: unknown }; exceptionDetails?: { text: string } }
type Entry = { level: string; text: string | null; source: { context?: string } }

/**
 * Starts a Firefox without a screen and drives it over WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi/
 *
 * @param command Its path.
 */
export async function openFirefox(command: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  writeFileSync(join(profile, 'user.js'), PREFERENCES)
  const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile]
  const firefox = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    firefox.stderr.on('data', (said) => {
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(said)) ?? []
      if (found) resolve(found)
    })
    firefox.once('exit', () => reject(new Error(`${command} ended before it could be driven`)))
  })
  const connection = new Connection(`${address}/session`)
  const send = async (method: string, params: object = {}) => {
    const { result, error, message } = (await connection.send({ method, params: { ...params } })) as Answer
    if (error) throw new Error(`${method}: ${error}: ${message}`)
    return result ?? {}
  }
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string }
  }
  const complaints: string[] = []
  connection.on('log.entryAdded', ({ level, text }: Entry) => {
    if (level === 'error' || level === 'warn') complaints.push(`console ${level}: ${text}`)
  })
  await connection.subscribe('log.entryAdded')

  const windows = async () => {
    const { contexts } = (await send('browsingContext.getTree', { maxDepth: 0 })) as { contexts: { context: string }[] }
    return contexts.map(({ context }) => context)
  }
  // The window that it begins with has no focus where there is no screen.
  const [first] = await windows()
  let { context } = (await send('browsingContext.create', { type: 'window' })) as { context: string }
  await send('browsingContext.close', { context: first })
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    windows,
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    go: async (delta) => void (await send('browsingContext.traverseHistory', { context, delta })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    async evaluate(expression) {
      const asked = { expression, target: { context }, awaitPromise: true, userActivation: true }
      const { result, exceptionDetails } = (await send('script.evaluate', asked)) as Evaluated
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return String(result?.value)
    },
    async act(actions) {
      await send('input.performActions', { context, actions })
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async enter(window) {
      context = window
      await send('browsingContext.activate', { context })
    },
    async closeWindow() {
      await send('browsingContext.close', { context })
      context = (await windows())[0] ?? ''
    },
    takeComplaints: async () => complaints.splice(0),
    async print() {
      const { data } = await send('browsingContext.print', { context, page: { width: 21, height: 29.7 } })
      return Buffer.from(String(data), 'base64')
    },
    async quit() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve))
      await connection.close().catch(() => {})
      firefox.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
