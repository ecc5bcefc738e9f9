import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { type Load, measureFrames, measureLoad } from './bench-page'
import { DESKTOP, PHONE } from './bench-profiles'
import { compressFiles } from './compress-files'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { serveFolder } from './static-server'

/** One line of the table: what was measured, and what it is to be read beside. */
export type Row = { what: string; measured: string; beside: string }

const CHAPTER = 'the-map-on-the-table/tartus/'
const WITHOUT_SCRIPT = '.cache/bench/without-script'
const RUNS = 5

/**
 * Measures the chapter page in out/ beside the same page with its script removed.
 * @throws Error in one line when there is no browser, or no such page.
 */
export async function benchChapter(): Promise<Row[]> {
  const executablePath = findBrowser(await thisMachine())
  if (!executablePath) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  cpSync('out', WITHOUT_SCRIPT, { recursive: true })
  await removeScript(join(WITHOUT_SCRIPT, CHAPTER, 'index.html'))
  const site = await serveFolder('out', { basePath: '', port: await findFreePort(4400) })
  const bare = await serveFolder(WITHOUT_SCRIPT, { basePath: '', port: await findFreePort(4450) })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const loads = await measureLoads(browser, site.address + CHAPTER, bare.address + CHAPTER)
  const frames = []
  for (const profile of [DESKTOP, PHONE]) {
    frames.push({ profile, ...(await measureFrames(browser, profile, site.address + CHAPTER)) })
  }
  await browser.close()
  rmSync(WITHOUT_SCRIPT, { recursive: true })
  const [page, without] = [median(loads.page), median(loads.without)]
  return [
    {
      what: 'largest paint, phone',
      measured: milliseconds(page.paint),
      beside: `${milliseconds(without.paint)} without script: ${(page.paint / without.paint).toFixed(2)} times`,
    },
    {
      what: 'blocking time, phone',
      measured: milliseconds(page.blocking),
      beside: `${milliseconds(without.blocking)} without script`,
    },
    {
      what: 'layout shift, phone',
      measured: page.shift.toFixed(4),
      beside: `${without.shift.toFixed(4)} without script`,
    },
    {
      what: 'bytes received, phone',
      measured: `${(page.bytes / 1024).toFixed(1)} KB`,
      beside: `${(without.bytes / 1024).toFixed(1)} KB without script`,
    },
    ...frames.map(({ profile, wheel, idle }) => ({
      what: `wheel scroll, ${profile.name}`,
      measured: `${wheel.toFixed(1)} frames/s`,
      beside: `${idle.toFixed(1)} idle: ${((100 * wheel) / idle).toFixed(0)} %`,
    })),
  ]
}

/** The two pages in turn, so that a machine that grows slower is slower for both. */
async function measureLoads(browser: Browser, page: string, without: string) {
  const loads: { page: Load[]; without: Load[] } = { page: [], without: [] }
  for (let run = 0; run < RUNS; run += 1) {
    loads.page.push(await measureLoad(browser, PHONE, page))
    loads.without.push(await measureLoad(browser, PHONE, without))
  }
  return loads
}

async function removeScript(file: string) {
  const html = readFileSync(file, 'utf8')
  const bare = html.replace(/<script type="module" src="[^"]*"><\/script>/, '')
  if (bare === html) throw new Error(`${file} has no script to remove`)
  writeFileSync(file, bare)
  await compressFiles(join(WITHOUT_SCRIPT, CHAPTER))
}

function median(loads: Load[]): Load {
  const middle = (key: keyof Load) => loads.map((load) => load[key]).sort((a, b) => a - b)[loads.length >> 1] ?? 0
  return { paint: middle('paint'), blocking: middle('blocking'), shift: middle('shift'), bytes: middle('bytes') }
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
