import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type Frames, type Load, measureFrames, measureLoad } from './bench-page'
import { DESKTOP, openBrowser, PHONE } from './bench-profiles'
import { compressFiles } from './compress-files'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { serveFolder } from './static-server'

/** One line of the table: what was measured, and what it is to be read beside. */
export type Row = { what: string; measured: string; beside: string }

const STORY = 'the-map-on-the-table/'
/** The chapter that the numbers are asked of, and the story on one page. */
const PAGES = [`${STORY}tartus/`, STORY]
const WITHOUT_SCRIPT = '.cache/bench/without-script'
const RUNS = 5
const FRAME_RUNS = 3

/**
 * Measures pages of out/ beside the same pages with their script removed.
 * @throws Error in one line when there is no browser, or no such page.
 */
export async function benchPages(): Promise<Row[]> {
  const executablePath = findBrowser(await thisMachine())
  if (!executablePath) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  cpSync('out', WITHOUT_SCRIPT, { recursive: true })
  for (const path of PAGES) await removeScript(path)
  const site = await serveFolder('out', { basePath: '', port: await findFreePort(4400) })
  const bare = await serveFolder(WITHOUT_SCRIPT, { basePath: '', port: await findFreePort(4450) })
  const browser = await openBrowser(executablePath, '--disable-gpu')
  const rows: Row[] = []
  for (const path of PAGES) {
    rows.push({ what: `/${path}`, measured: '', beside: '' })
    rows.push(...(await benchLoads(browser, site.address + path, bare.address + path)))
    rows.push(...(await benchFrames(browser, site.address + path, bare.address + path)))
  }
  await browser.close()
  rmSync(WITHOUT_SCRIPT, { recursive: true })
  return rows
}

async function benchLoads(browser: Browser, address: string, withoutScript: string): Promise<Row[]> {
  const loads = await measureLoads(browser, address, withoutScript)
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
  ]
}

/** Frames under the wheel, each beside those of the idle page, and of the page that only scrolls. */
async function benchFrames(browser: Browser, address: string, withoutScript: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const profile of [DESKTOP, PHONE]) {
    const found: Record<'page' | 'bare', Frames>[] = []
    for (let run = 0; run < FRAME_RUNS; run += 1) {
      const page = await measureFrames(browser, profile, address)
      const bare = await measureFrames(browser, profile, withoutScript)
      found.push({ page, bare })
    }
    const median = (which: 'page' | 'bare', what: keyof Frames) => middle(found.map((one) => one[which][what]))
    const idle = median('page', 'idle')
    for (const [pace, what] of [
      ['skim', 'wheel scroll'],
      ['read', 'slow wheel scroll'],
    ] as const) {
      const [page, bare] = [median('page', pace), median('bare', pace)]
      rows.push({
        what: `${what}, ${profile.name}`,
        measured: `${page.toFixed(1)} frames/s`,
        beside: `${idle.toFixed(1)} idle: ${((100 * page) / idle).toFixed(0)} %; ${bare.toFixed(1)} without script`,
      })
    }
  }
  return rows
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

async function removeScript(path: string) {
  const file = join(WITHOUT_SCRIPT, path, 'index.html')
  const html = readFileSync(file, 'utf8')
  const bare = html.replace(/<script type="module" src="[^"]*"><\/script>/, '')
  if (bare === html) throw new Error(`${file} has no script to remove`)
  writeFileSync(file, bare)
  await compressFiles(join(WITHOUT_SCRIPT, path))
}

function median(loads: Load[]): Load {
  const of = (key: keyof Load) => middle(loads.map((load) => load[key]))
  return { paint: of('paint'), blocking: of('blocking'), shift: of('shift'), bytes: of('bytes') }
}

function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
