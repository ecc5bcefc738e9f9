import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { writeBarePage } from './bench-bare-page'
import { measureControls, measureReturns } from './bench-controls'
import { type Frames, type Load, measureFrames, measureLoad } from './bench-page'
import { DESKTOP, openBrowser, PHONE } from './bench-profiles'
import { compressFiles } from './compress-files'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { serveFolder } from './static-server'

/** One line of the table: what was measured, and what it is to be read beside. */
export type Row = { what: string; measured: string; beside: string }

const STORY = 'the-map-on-the-table/'
/** The chapter that the numbers are asked of, the story on one page, and the evidence. */
const PAGES = [`${STORY}tartus/`, STORY, `${STORY}evidence/`]
const WITHOUT_SCRIPT = '.cache/bench/without-script'
/** The name under which each bare page lies beside its page. */
const BARE = 'bare'
const RUNS = 5
const FRAME_RUNS = 3

/**
 * Measures pages of out/ beside the same pages with their script removed, and beside a page of the same words and one picture.
 * @throws Error in one line when there is no browser, or no such page.
 */
export async function benchPages(): Promise<Row[]> {
  const executablePath = findBrowser(await thisMachine())
  if (!executablePath) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  cpSync('out', WITHOUT_SCRIPT, { recursive: true })
  for (const path of PAGES) await writeOthers(path)
  const site = await serveFolder('out', { basePath: '', port: await findFreePort(4400) })
  const others = await serveFolder(WITHOUT_SCRIPT, { basePath: '', port: await findFreePort(4450) })
  const browser = await openBrowser(executablePath, '--disable-gpu')
  const rows: Row[] = []
  for (const path of PAGES) {
    rows.push({ what: `/${path}`, measured: '', beside: '' })
    const addresses = {
      page: site.address + path,
      without: others.address + path,
      bare: `${others.address}${path}${BARE}/`,
    }
    rows.push(...describeLoads(await measureLoads(browser, addresses)))
    if (!path.endsWith('evidence/')) rows.push(...(await benchFrames(browser, addresses.page, addresses.without)))
  }
  rows.push({ what: 'controls, phone', measured: '', beside: '' })
  const [chapter, , evidence] = PAGES.map((path) => site.address + path)
  for (const { name, ms } of await measureControls(browser, chapter ?? '', evidence ?? ''))
    rows.push({
      what: name,
      measured: ms === 0 ? 'under 16 ms' : `${ms} ms`,
      beside: 'to the next paint; at most 100 ms',
    })
  await browser.close()
  const kinds = [...PAGES, `${STORY}data/`, `${STORY}teach/`, `${STORY}embed/`, `embed/${STORY}tartus/`]
  for (const { path, ms, why } of await measureReturns(
    executablePath,
    site.address,
    kinds,
    `${site.address}robots.txt`,
  ))
    rows.push({
      what: `back to /${path}`,
      measured: ms ? `${ms.toFixed(0)} ms` : 'loaded anew',
      beside: why ?? 'as it was left',
    })
  rmSync(WITHOUT_SCRIPT, { recursive: true })
  return rows
}

type Measured = 'page' | 'without' | 'bare'

/** What a page costs to open, on the phone profile, with the ratio to the bare page. */
function describeLoads({ page, without, bare }: Record<Measured, Load>): Row[] {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} KB`
  const row = (what: string, key: keyof Load, write: (value: number) => string): Row => ({
    what,
    measured: write(page[key]),
    beside: `${write(without[key])} without script; ${write(bare[key])} bare: ${(page[key] / bare[key]).toFixed(2)} times`,
  })
  return [
    row('first paint, phone', 'first', ms),
    row('largest paint, phone', 'paint', ms),
    {
      what: 'largest by first paint',
      measured: (page.paint / page.first).toFixed(2),
      beside: `${(without.paint / without.first).toFixed(2)} without script; ${(bare.paint / bare.first).toFixed(2)} bare`,
    },
    row('blocking time, phone', 'blocking', ms),
    row('layout shift, phone', 'shift', (value) => value.toFixed(4)),
    row('bytes received, phone', 'bytes', kilobytes),
    row('elements', 'elements', String),
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

/** The pages in turn, so that a machine that grows slower is slower for all; of each the medians. */
async function measureLoads(browser: Browser, addresses: Record<Measured, string>): Promise<Record<Measured, Load>> {
  const loads: Record<Measured, Load[]> = { page: [], without: [], bare: [] }
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of ['page', 'without', 'bare'] as const)
      loads[name].push(await measureLoad(browser, PHONE, addresses[name]))
  }
  return { page: median(loads.page), without: median(loads.without), bare: median(loads.bare) }
}

async function writeOthers(path: string) {
  const folder = join(WITHOUT_SCRIPT, path)
  const file = join(folder, 'index.html')
  const html = readFileSync(file, 'utf8')
  const without = html.replace(/<script type="module" src="[^"]*"><\/script>/, '')
  if (without === html) throw new Error(`${file} has no script to remove`)
  writeFileSync(file, without)
  mkdirSync(join(folder, BARE), { recursive: true })
  writeFileSync(join(folder, BARE, 'index.html'), writeBarePage(html))
  compressFiles(folder)
}

function median(loads: Load[]): Load {
  const of = (key: keyof Load) => middle(loads.map((load) => load[key]))
  return {
    first: of('first'),
    paint: of('paint'),
    blocking: of('blocking'),
    shift: of('shift'),
    bytes: of('bytes'),
    elements: of('elements'),
  }
}

function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
