import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { Builder, Capabilities } from 'selenium-webdriver'
import { Command, Name } from 'selenium-webdriver/lib/command'
import { findFreePort } from '../free-port'
import type { Browser, Sequence } from './browser'

/** px, larger than any window that a test asks for. */
const SCREEN = '1680x1300x24'
/** ms that the driver has to begin to listen. */
const PATIENCE = 10_000

/** Keeps what the console of a page complains of from here on: this driver has no log. */
const LISTEN = `if (!window.heardComplaints) {
  const heard = window.heardComplaints = []
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...all) => { heard.push('console ' + level + ': ' + all.join(' ')); say.apply(console, all) }
  }
  addEventListener('error', ({ message }) => { if (message) heard.push('error: ' + message) })
  addEventListener('unhandledrejection', ({ reason }) => heard.push('rejected: ' + reason))
}`

/**
 * Starts WebKitGTK's MiniBrowser on a screen that nobody sees, and drives it over WebDriver. It can't be asked to print, and is at least
 * 447 px wide.
 *
 * @param commands Paths of WebKitWebDriver and Xvfb.
 */
export async function openWebkit(commands: { driver: string; screen: string }): Promise<Browser> {
  const screen = spawn(commands.screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [display] = await once(screen.stdio[3] as Readable, 'data')
  const port = await findFreePort(4500)
  const server = spawn(commands.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  })
  const stop = () => Promise.all([server, screen].map(end))
  try {
    const address = `http://localhost:${port}`
    await untilItAnswers(address)
    const args = ['--automation', '--javascript-can-open-windows-automatically=true']
    const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } }
    const driver = await new Builder().usingServer(address).withCapabilities(new Capabilities(wanted)).build()
    const is = await driver.getCapabilities()
    const complaints: string[] = []
    let turned = 0
    /** This driver turns its wheel to a place, not by an amount. */
    const sumWheel = (sequence: Sequence): Sequence => {
      if (sequence.type !== 'wheel') return sequence
      const actions = sequence.actions.map((action) => {
        turned += action.deltaY ?? 0
        return { ...action, deltaY: turned }
      })
      return { ...sequence, actions }
    }
    const take = async () => {
      complaints.push(...((await driver.executeScript<string[]>('return window.heardComplaints?.splice(0)')) ?? []))
    }
    /** Before a page is left, what it has said is taken; the next is listened to. */
    const move = async (go: () => Promise<void>) => {
      await take()
      await go()
      await driver.executeScript(LISTEN)
    }
    return {
      name: `WebKitGTK ${is.getBrowserVersion()}`,
      open: (url) => move(() => driver.get(url)),
      go: (steps) => move(() => (steps < 0 ? driver.navigate().back() : driver.navigate().forward())),
      reload: () => move(() => driver.navigate().refresh()),
      evaluate: (expression) =>
        driver.executeAsyncScript<string>(
          `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done('thrown: ' + error))`,
        ),
      act: (sequences) => driver.execute(new Command(Name.ACTIONS).setParameter('actions', sequences.map(sumWheel))),
      async resize(width, height) {
        const bars = await driver.executeScript<number>('return outerHeight - innerHeight')
        await driver
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width, height: height + bars })
      },
      windows: () => driver.getAllWindowHandles(),
      async enter(window) {
        await driver.switchTo().window(window)
        await driver.executeScript(LISTEN)
      },
      async closeWindow() {
        await driver.close()
        const [first = ''] = await driver.getAllWindowHandles()
        await driver.switchTo().window(first)
      },
      async takeComplaints() {
        await take()
        return complaints.splice(0)
      },
      async quit() {
        await driver.quit().catch(() => {})
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await setTimeout(100)) {
    const answers = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer')
  }
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const ended = once(process, 'exit')
  process.kill()
  await ended
}
