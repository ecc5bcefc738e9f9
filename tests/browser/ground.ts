import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test'
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import { CHAPTER } from './fixtures'

/** A style with imagery and nothing else, as the satellite style of Mapbox is. */
const STYLE = {
  version: 8,
  name: 'Local',
  sources: {
    imagery: {
      type: 'raster',
      tiles: ['https://api.mapbox.com/v4/local/{z}/{x}/{y}.png'],
      tileSize: 512,
      attribution: '© Local imagery',
    },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#46583c' } },
    { id: 'imagery', type: 'raster', source: 'imagery' },
  ],
}
/** One pixel of dark green. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQcbUAAAFKAKp0JVhQAAAAAElFTkSuQmCC',
  'base64',
)

/** What Mapbox answers in a test: `token` refuses everything, `session` only what is counted, `network` is not there. */
export type Mapbox = { refuses?: 'token' | 'session'; isOut?: boolean; asked: string[] }

type Fixtures = { mapbox: Mapbox; complaints: string[] }

/** A test on pages as a build with a token has them, in a browser that draws WebGL on the processor. */
export const test = base.extend<Fixtures, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
    async ({}, use, { workerIndex }) => {
      const folder = `.cache/ground-pages-${workerIndex}`
      execFileSync(process.execPath, ['--import', 'tsx', 'tests/browser/write-ground-pages.tsx', folder, CHAPTER])
      await use(folder)
    },
    { scope: 'worker' },
  ],
  mapbox: async ({ page, folder, baseURL }, use) => {
    const mapbox: Mapbox = { asked: [] }
    await page.route(/^https:/, (route) => answer(route, mapbox))
    await page.route(/\/reader\//, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ body: readFileSync(join(folder, 'reader', name)), contentType })
    })
    await page.route(
      (url) => url.href.startsWith(`${baseURL}${CHAPTER}`) && url.pathname.endsWith('/'),
      (route) => route.fulfill({ path: join(folder, CHAPTER, 'index.html'), contentType: 'text/html' }),
    )
    await page.addInitScript(() => {
      addEventListener('groundopen', (event) => Object.assign(window, { ground: (event as CustomEvent).detail }), true)
    })
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

/** Chooses the ground or the paper with the switch on the stage, by the keyboard. */
export async function chooseEngine(page: Page, name: 'Ground' | 'Paper'): Promise<void> {
  await focus(page.locator('[data-engine-switch] input:checked'))
  await page.keyboard.press(name === 'Ground' ? 'ArrowRight' : 'ArrowLeft')
  await expect(page.getByRole('radio', { name: new RegExp(`^${name}`) })).toBeChecked()
}

/** Clicks scroll a page with something sticky, when they are tried more than once. */
const focus = (place: Locator) => place.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }))

/** Waits until the scene stands on the ground, drawn. */
export async function onGround(page: Page, scene?: string): Promise<void> {
  const stage = page.locator('[data-stage]')
  await expect(stage).toHaveAttribute('data-engine', 'ground', { timeout: 45_000 })
  if (scene) await expect(stage).toHaveAttribute('data-scene', scene)
  await expect(stage).toHaveAttribute('data-settled', 'true', { timeout: 45_000 })
}

export type GroundState = {
  camera: { center: [number, number]; zoom: number; bearing: number; pitch: number; projection?: string }
  /** Names of the ink's layers that the map has, from the lowest to the highest. */
  layers: string[]
  /** What is drawn in the view: layer and id of each feature, and the image of marks and places. */
  drawn: string[]
  /** What was given to the map to draw, as text. */
  given: string
  names: string
}

/** Asks the map itself what it shows. */
export async function groundState(page: Page): Promise<GroundState> {
  return page.evaluate(() => {
    const { ground: map } = window as unknown as { ground: MapboxMap }
    const { layers, sources } = map.getStyle()
    const ink = layers.filter((layer) => 'source' in layer && layer.source === 'ink').map(({ id }) => id)
    const drawn = map
      .queryRenderedFeatures({ layers: ink.filter((id) => map.getLayer(id)) })
      .map(({ layer, properties }) => [layer?.id, properties?.id, properties?.image ?? ''].join(' '))
    const { lng, lat } = map.getCenter()
    return {
      camera: {
        center: [lng, lat],
        zoom: map.getZoom(),
        bearing: map.getBearing(),
        pitch: map.getPitch(),
        projection: map.getProjection()?.name,
      },
      layers: ink,
      drawn: [...new Set(drawn)].sort(),
      given: JSON.stringify((sources.ink as { data: unknown }).data),
      names: document.querySelector('.stage-ground .map-names')?.innerHTML ?? '',
    }
  })
}
