/** `npm run dev`: the site as one writes it. Pages, reader and story are fresh at every change. */
import { mkdirSync, watch, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { STORIES } from '../model/stories-folder'
import { watchEmbed } from './bundle-embed'
import { watchReader } from './bundle-reader'
import { LiveStories, previewAddresses } from './dev/live-stories'
import { tellPages } from './dev/tell-pages'
import { choosePort, findFreePort } from './free-port'
import { startTool } from './run-tool'
import { stopWith } from './stop-with'
import { watchStudio } from './studio/bundle-studio'
import { Desk } from './studio/desk'
import { serveDesk } from './studio/serve-desk'
import { writeIds } from './write-schemas'

const READER = 'public/reader'
/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const CALM = 60

try {
  const port = await choosePort(process.env)
  const livePort = await findFreePort(port + 1)
  const origin = `http://localhost:${port}`
  const root = resolve(STORIES, '..')
  const tell = await tellPages(livePort, serveDesk(new Desk(STORIES, root), port))
  const live = bundleLive(livePort)
  mkdirSync(READER, { recursive: true })
  writeFileSync(join(READER, 'reader.js'), live + startAfterReact('./development.js'))
  writeFileSync(join(READER, 'embed.js'), live + startAfterReact('./embed-development.js'))
  writeFileSync(join(READER, 'studio.js'), startAfterReact('./studio-development.js'))
  const next = startTool('next', ['dev', '--port', String(port)], { SITE_URL: origin, GALLERY: '1' })
  next.on('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
  await watchEmbed(READER, 'embed-development', () => tell({ kind: 'reload' }))
  await watchReader(READER, 'development', () => tell({ kind: 'reload' }))
  await watchStudio(READER, livePort)
  const stories = new LiveStories(previewAddresses(origin, process.env.BASE_PATH ?? ''), root)
  const draw = startDrawing(() => tell({ kind: 'pictures' }))
  const read = () => {
    try {
      const news = stories.read()
      for (const one of news) tell(one)
      writeIds(STORIES)
      // Words change no picture.
      if (news.some(({ kind }) => kind === 'reload')) draw()
    } catch (error) {
      // A file that goes while it is read: the next change reads it again.
      console.error(error instanceof Error ? error.message : error)
    }
  }
  read()
  watchStories(read)
} catch (error) {
  stopWith(error)
}

/** What open pages run to be told of changes. */
function bundleLive(livePort: number): string {
  const { outputFiles } = buildSync({
    entryPoints: ['scripts/dev/live-page.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    define: { LIVE_PORT: String(livePort), LIVE_BASE: JSON.stringify(process.env.BASE_PATH ?? '') },
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * In development Next's own runtime takes the page over first. The reader begins when that has happened, however long a busy
 * machine takes for it, as React would report every attribute that it finds changed. Where it has not two minutes after the page
 * was loaded, it will not, and the reader begins all the same. The last element of the page is the last that React takes over;
 * it may begin again once, hence the pause.
 */
function startAfterReact(module: string): string {
  return `
let loaded = Infinity
if (document.readyState === 'complete') loaded = performance.now()
else addEventListener('load', () => { loaded = performance.now() })
const taken = () => Object.keys([...document.querySelectorAll('main, footer, [data-card]')].at(-1) ?? document.body).some((key) => key.startsWith('__react'))
const wait = () => (taken() || performance.now() > loaded + 120_000 ? setTimeout(() => requestIdleCallback(() => import('${module}')), 1500) : requestAnimationFrame(wait))
wait()
`
}

/** Draws the figures beside the preview, which begins without them; what changes meanwhile is drawn after. */
function startDrawing(whenDrawn: () => void): () => void {
  let running: Promise<unknown> | undefined
  let isAsked = false
  return function draw() {
    isAsked = running !== undefined
    running ??= drawBehind().finally(() => {
      running = undefined
      whenDrawn()
      if (isAsked) draw()
    })
  }
}

/** Behind everything else: who has begun waits for a page, not for its figures. */
function drawBehind(): Promise<unknown> {
  const child = startTool('tsx', ['scripts/draw-figures.ts'])
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return new Promise((resolve) => child.on('error', resolve).on('exit', resolve))
}

function watchStories(onChange: () => void) {
  let timer: NodeJS.Timeout | undefined
  watch(STORIES, { recursive: true }, (_event, file) => {
    // What npm run check -- --accept writes is no change.
    if (file?.endsWith('.accepted-warnings')) return
    clearTimeout(timer)
    timer = setTimeout(onChange, CALM)
  })
}
