/**
 * `npm run bench:maps`: prints how the drawn map does beside an idle page, bare maps of d3-geo and Leaflet over the same
 * data, and mapbox-gl with WebGL on the processor. All ratios are of one run; it fails nothing. `npm run build` first.
 */
import { existsSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import type { Setting } from './bench-maps/map-page'
import { countFrames, type Deed, type Frames, timeFirstFrame } from './bench-maps/measure-maps'
import { measureMemory } from './bench-maps/measure-memory'
import { coreBytes, MAPS, type MapAddress, type MapName, serveMaps } from './bench-maps/serve-maps'
import { makeSettings } from './bench-maps/settings'
import { DESKTOP, openBrowser, PHONE } from './bench-profiles'
import { findBrowser, thisMachine } from './find-browser'
import { findFreePort } from './free-port'
import { serveFolder } from './static-server'
import { stopWith } from './stop-with'

const RUNS = 3
const SCENES = 500
const STORY = 'the-map-on-the-table/'

try {
  if (!existsSync('out/index.html')) throw new Error('There is no site to measure yet: run npm run build first.')
  await benchMaps()
  process.exit(0)
} catch (error) {
  stopWith(error)
}

async function benchMaps(): Promise<void> {
  const executablePath = findBrowser(await thisMachine())
  if (!executablePath) throw new Error('No browser was found: name one in CHROMIUM_PATH.')
  const settings = makeSettings()
  const addressOf = await serveMaps(settings, await findFreePort(4500))
  const DEEDS = [
    ['longest', 'fly'],
    ['usual', 'fly'],
    ['route', 'scrub'],
  ] as const
  const browsers = {
    plain: await openBrowser(executablePath, '--disable-gpu'),
    webgl: await openBrowser(executablePath, '--use-angle=swiftshader'),
  }
  const browserOf = (map: MapName) => (map === 'mapbox' ? browsers.webgl : browsers.plain)

  for (const [name, deed] of DEEDS) {
    const maps = deed === 'fly' ? MAPS : MAPS.filter((map) => map !== 'leaflet' && map !== 'mapbox')
    for (const profile of [DESKTOP, PHONE]) {
      const form = profile === PHONE ? 'narrow' : 'wide'
      const setting = `${name}-${form}`
      const { from, to, seconds } = settings[setting] as Setting
      const found = await compare(maps, (map) =>
        countFrames(browserOf(map), profile, addressOf(map, setting), deed, seconds),
      )
      const title = deed === 'fly' ? `${name} flight, ${from.id} to ${to.id}` : 'a route drawn on'
      print(`${title}, ${profile.name}`, framesTable(found))
    }
  }
  await firstFrames(browserOf, addressOf)
  await growth(browsers.plain, addressOf, settings['route-wide']?.seconds ?? 1)
  print('map core', [['gzip', `${((await coreBytes()) / 1000).toFixed(1)} KB`, 'of 14 KB']])
  await Promise.all(Object.values(browsers).map((browser) => browser.close()))
}

/** Each map in turn, several times, so that a machine that grows slower is slower for all. */
async function compare<T>(maps: readonly MapName[], measure: (map: MapName) => Promise<T>): Promise<Map<MapName, T[]>> {
  const found = new Map<MapName, T[]>(maps.map((map) => [map, []]))
  for (let run = 0; run < RUNS; run++) for (const map of maps) found.get(map)?.push(await measure(map))
  return found
}

function framesTable(found: Map<MapName, Frames[]>): string[][] {
  const rateOf = (map: MapName) => median(found.get(map)?.map(({ rate }) => rate))
  return [...found].map(([map, frames]) => [
    map,
    `${rateOf(map).toFixed(1)} frames/s`,
    `${((100 * rateOf(map)) / rateOf('idle')).toFixed(0)} % of idle`,
    `${((100 * median(frames.map(({ standing }) => standing))) / rateOf('idle')).toFixed(0)} % until the picture stands`,
    `${median(frames.map(({ cost }) => cost)).toFixed(1)} ms of the page's thread a frame`,
  ])
}

async function firstFrames(browserOf: (map: MapName) => Browser, addressOf: MapAddress): Promise<void> {
  const found = await compare(MAPS.slice(1), (map) =>
    timeFirstFrame(browserOf(map), PHONE, addressOf(map, 'longest-narrow')),
  )
  print(
    'first frame of the live map, phone',
    [...found].map(([map, times]) => [map, `${median(times).toFixed(0)} ms`]),
  )
}

async function growth(browser: Browser, addressOf: MapAddress, seconds: number): Promise<void> {
  const rows: string[][] = []
  for (const deed of ['fly', 'scrub'] satisfies Deed[]) {
    for (const profile of [DESKTOP, PHONE]) {
      const form = profile === PHONE ? 'narrow' : 'wide'
      const [one, ten] = [`route-${form}`, `tenfold-${form}`]
      const found = { one: [] as Frames[], ten: [] as Frames[] }
      for (let run = 0; run < RUNS; run++) {
        found.one.push(await countFrames(browser, profile, addressOf('paper', one), deed, seconds))
        found.ten.push(await countFrames(browser, profile, addressOf('paper', ten), deed, seconds))
      }
      const frameTime = (frames: Frames[]) => 1000 / median(frames.map(({ rate }) => rate))
      const [before, after] = [frameTime(found.one), frameTime(found.ten)]
      rows.push([
        `${deed}, ${profile.name}`,
        `${after.toFixed(1)} ms a frame`,
        `${before.toFixed(1)} before: ${(after / before).toFixed(2)} times`,
      ])
    }
  }
  print('ten times the events and routes', rows)
  const site = await serveFolder('out', { basePath: '', port: await findFreePort(4550) })
  const memory = await measureMemory(browser, site.address + STORY, SCENES)
  print(
    `a story of ${SCENES} scenes, scrolled`,
    memory.map(({ part, heap, nodes }) => [
      `${(100 * part).toFixed(0)} %`,
      `${(heap / 1e6).toFixed(1)} MB of heap`,
      `${nodes} nodes`,
    ]),
  )
}

function print(title: string, rows: string[][]): void {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), [])
  console.log(`\n${title}`)
  for (const row of rows) console.log(`  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`)
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
