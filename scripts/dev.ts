/** `npm run dev`: the site as one writes it. Pages, reader and story are fresh at every change. */
import { existsSync, mkdirSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORIES } from '../model/stories-folder'
import { watchEmbed } from './bundle-embed'
import { watchReader } from './bundle-reader'
import { choosePort, findFreePort } from './free-port'
import { startReloads } from './reloads'
import { runTool, startTool } from './run-tool'
import { stopWith } from './stop-with'

const READER = 'public/reader'
const FIGURES = 'scripts/draw-figures.ts'
/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const CALM = 150

try {
  const port = await choosePort(process.env)
  const reloads = await startReloads(await findFreePort(port + 1))
  mkdirSync(READER, { recursive: true })
  writeFileSync(join(READER, 'reader.js'), reloads.script + startAfterReact('./development.js'))
  writeFileSync(join(READER, 'embed.js'), reloads.script + startAfterReact('./embed-development.js'))
  await drawFigures()
  await watchEmbed(READER, 'embed-development', reloads.send)
  await watchReader(READER, 'development', reloads.send)
  watchStories(async () => {
    await drawFigures()
    reloads.send()
  })
  const next = startTool('next', ['dev', '--port', String(port)], {
    SITE_URL: `http://localhost:${port}`,
    GALLERY: '1',
  })
  next.on('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
} catch (error) {
  stopWith(error)
}

/**
 * In development Next's own runtime takes the page over first. The reader begins when that has happened, as React would
 * report every attribute that it finds changed; if it has not within half a minute, the reader begins all the same. The
 * last element of the page is the last that React takes over; it may begin again once, hence the pause.
 */
function startAfterReact(module: string): string {
  return `
const taken = () => Object.keys([...document.querySelectorAll('main, footer, [data-card]')].at(-1) ?? document.body).some((key) => key.startsWith('__react'))
const wait = () => (taken() || performance.now() > 30_000 ? setTimeout(() => requestIdleCallback(() => import('${module}')), 1500) : requestAnimationFrame(wait))
wait()
`
}

/** A bad story draws no figures; the page itself says what is wrong with it. */
async function drawFigures() {
  if (existsSync(FIGURES)) await runTool('tsx', [FIGURES])
}

function watchStories(onChange: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  watch(STORIES, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void onChange(), CALM)
  })
}
