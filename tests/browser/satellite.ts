import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test'
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import { CHAPTER, STORY } from './fixtures'

/** A style with imagery and nothing else, as the satellite style of Mapbox is. */
const STYLE = {
  version: 8,
  name: 'Local',
  sources: {
    imagery: {
      type: 'raster',
      tiles: ['https://api.mapbox.com/v4/local/{z}/{x}/{y}.png'],
      tileSize: 512,
      maxzoom: 8,
      attribution: '<a href="https://www.mapbox.com/about/maps/">© Local imagery</a>',
    },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#46583c' } },
    { id: 'imagery', type: 'raster', source: 'imagery', paint: { 'raster-fade-duration': 0 } },
  ],
}
/** One pixel of dark green. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQcbUAAAFKAKp0JVhQAAAAAElFTkSuQmCC',
  'base64',
)

/** What Mapbox answers in a test: `token` refuses everything, `session` only what is counted, `network` is not there. */
export type Mapbox = {
  refuses?: 'token' | 'session'
  isOut?: boolean
  asked: string[]
  /** Lets the clock of pages opened from now on run so many times as fast: flights are over sooner, and draw fewer frames. */
  setPace(times: number): Promise<unknown>
}

type Fixtures = { mapbox: Mapbox; complaints: string[] }

/** A browser that draws WebGL on the processor. */
export const SOFTWARE = {
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
}

/** A test on pages as a build with a token has them, in a browser that draws WebGL on the processor. */
export const test = base.extend<Fixtures, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
    async ({}, use, { workerIndex }) => {
      const folder = `.cache/satellite-pages-${workerIndex}`
      execFileSync(process.execPath, [
        '--import',
        'tsx',
        'tests/browser/write-satellite-pages.tsx',
        folder,
        CHAPTER,
        STORY,
      ])
      await use(folder)
    },
    { scope: 'worker' },
  ],
  mapbox: async ({ page, folder, baseURL }, use) => {
    const mapbox: Mapbox = { asked: [], setPace: (times) => page.addInitScript(setPace, times) }
    await page.route(/^https:/, (route) => answer(route, mapbox))
    await page.route(/\/reader\//, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ body: readFileSync(join(folder, 'reader', name)), contentType })
    })
    for (const name of [CHAPTER, STORY])
      await page.route(
        (url) => `${url.origin}${url.pathname}` === `${baseURL}${name}`,
        (route) => route.fulfill({ path: join(folder, name, 'index.html'), contentType: 'text/html' }),
      )
    await page.addInitScript(() => {
      addEventListener(
        'groundopen',
        (event) => Object.assign(window, { satellite: (event as CustomEvent).detail }),
        true,
      )
    })
    await page.addInitScript(defineState)
    await use(mapbox)
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

async function answer(route: Route, mapbox: Mapbox): Promise<void> {
  const url = new URL(route.request().url())
  mapbox.asked.push(`${url.origin}${url.pathname}`)
  if (mapbox.isOut) return route.abort('internetdisconnected')
  const headers = { 'access-control-allow-origin': '*' }
  const isRefused =
    mapbox.refuses === 'token' || (mapbox.refuses === 'session' && url.pathname.startsWith('/map-sessions'))
  if (isRefused) return route.fulfill({ status: 401, json: { message: 'Not Authorized - Invalid Token' }, headers })
  if (url.pathname === '/styles/v1/mapbox/satellite-v9') return route.fulfill({ json: STYLE, headers })
  if (url.pathname.startsWith('/v4/')) return route.fulfill({ body: PIXEL, contentType: 'image/png', headers })
  return route.fulfill({ status: 204, headers })
}

/** Chooses the satellite or the paper with the switch on the stage, by the keyboard. */
export async function chooseEngine(page: Page, name: 'Ground' | 'Paper'): Promise<void> {
  await focus(page.locator('[data-engine-switch] input:checked'))
  await page.keyboard.press(name === 'Ground' ? 'ArrowRight' : 'ArrowLeft')
  await expect(page.getByRole('radio', { name: new RegExp(`^${name}`) })).toBeChecked()
}

/** Clicks scroll a page with something sticky, when they are tried more than once. */
const focus = (place: Locator) => place.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }))

/** Waits until the scene stands on the satellite, drawn. */
export async function onSatellite(page: Page, scene?: string): Promise<void> {
  const stage = page.locator('[data-stage]')
  await expect(stage).toHaveAttribute('data-engine', 'ground', { timeout: 45_000 })
  if (scene) await expect(stage).toHaveAttribute('data-scene', scene)
  await expect(stage).toHaveAttribute('data-settled', 'true', { timeout: 45_000 })
}

export type SatelliteState = {
  camera: { center: [number, number]; zoom: number; bearing: number; pitch: number; projection?: string }
  /** West, south, east and north of what is seen, 12 px inside. */
  seen: [number, number, number, number]
  /** Names of the ink's layers that the map has, from the lowest to the highest. */
  layers: string[]
  /** What is drawn in the view: layer and id of each feature, and the image of marks and places. */
  drawn: string[]
  /** What was given to the map to draw, as text. */
  given: string
  names: string
}

/** Asks the map itself what it shows. */
export const satelliteState = (page: Page) =>
  page.evaluate(() => (window as unknown as { satelliteState(): SatelliteState }).satelliteState())

function defineState(): void {
  const satelliteState = (): SatelliteState => {
    const { satellite: map } = window as unknown as { satellite: MapboxMap }
    const { layers, sources } = map.getStyle()
    const ink = layers.filter((layer) => 'source' in layer && layer.source === 'ink').map(({ id }) => id)
    const drawn = map
      .queryRenderedFeatures({ layers: ink.filter((id) => map.getLayer(id)) })
      .map(({ layer, properties }) => [layer?.id, properties?.id, properties?.image ?? ''].join(' '))
    const { lng, lat } = map.getCenter()
    const { clientWidth, clientHeight } = map.getContainer()
    const southWest = map.unproject([12, clientHeight - 12])
    const northEast = map.unproject([clientWidth - 12, 12])
    return {
      camera: {
        center: [lng, lat],
        zoom: map.getZoom(),
        bearing: map.getBearing(),
        pitch: map.getPitch(),
        projection: map.getProjection()?.name,
      },
      seen: [southWest.lng, southWest.lat, northEast.lng, northEast.lat],
      layers: ink,
      drawn: [...new Set(drawn)].sort(),
      given: JSON.stringify((sources.ink as { data: unknown }).data),
      names: document.querySelector('.stage-satellite .map-names')?.innerHTML ?? '',
    }
  }
  Object.assign(window, { satelliteState })
}

/** For the page's own clock and for what is drawn in frames. */
function setPace(times: number): void {
  const now = performance.now.bind(performance)
  const ask = requestAnimationFrame
  performance.now = () => now() * times
  window.requestAnimationFrame = (draw) => ask((time) => draw(time * times))
}

/** Scrolls by so many px, and asks when the route is drawn as far as that. */
export function scrollScene(page: Page, by: number): Promise<SatelliteState> {
  return page.evaluate(async (by) => {
    const stage = document.querySelector('[data-stage]') as HTMLElement
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${stage.dataset.scene} stands as before`)), 10_000)
      let hasBegun = false
      new MutationObserver((_, watcher) => {
        hasBegun ||= stage.dataset.settled === 'false'
        if (!hasBegun || stage.dataset.settled === 'false') return
        clearTimeout(timer)
        watcher.disconnect()
        resolve()
      }).observe(stage, { attributeFilter: ['data-settled'] })
      scrollBy({ top: by, behavior: 'instant' })
    })
    return (window as unknown as { satelliteState(): SatelliteState }).satelliteState()
  }, by)
}

/**
 * Goes to one scene after the other and asks each map what it shows, all inside the page: a test that asks from outside
 * would wait longer than the map. By the keys `n` and `p`, or by the address.
 */
export function visitScenes(
  page: Page,
  ids: readonly string[],
  how: 'n' | 'p' | '#',
): Promise<Record<string, SatelliteState>> {
  return page.evaluate(
    async ({ ids, how }) => {
      const stage = document.querySelector('[data-stage]') as HTMLElement
      const is = (id: string) => {
        const { scene, visual, settled } = stage.dataset
        return scene === id && (visual !== 'map' || settled === 'true')
      }
      const reach = (id: string) =>
        new Promise<void>((resolve, reject) => {
          const timer = setTimeout(
            () => reject(new Error(`${id} is not reached: ${stage.outerHTML.slice(0, 200)}`)),
            20_000,
          )
          const look = () => {
            if (!is(id)) return
            clearTimeout(timer)
            watcher.disconnect()
            resolve()
          }
          const watcher = new MutationObserver(look)
          watcher.observe(stage, { attributes: true })
          look()
        })
      const states: Record<string, SatelliteState> = {}
      for (const id of ids) {
        if (how === '#') location.hash = id
        else dispatchEvent(new KeyboardEvent('keydown', { key: how }))
        await reach(id)
        if (stage.dataset.visual === 'map')
          states[id] = (window as unknown as { satelliteState(): SatelliteState }).satelliteState()
      }
      return states
    },
    { ids: [...ids], how },
  )
}
