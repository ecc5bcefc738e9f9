import type { Page } from '@playwright/test'
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import type { SceneMap } from '../../components/stage/scene-map'
import { CHAPTER, sceneIds, settled } from './fixtures'
import { chooseEngine, expect, type GroundState, groundState, onGround, test } from './ground'

test.use({
  viewport: { width: 1100, height: 760 },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  },
})
test.describe.configure({ mode: 'default', timeout: 180_000 })

const LAYERS = [
  ...['areas', 'area-edges', 'runways', 'runway-hollows', 'runway-centres', 'shores', 'cases', 'routes-base'],
  ...['routes-next', 'routes-next-told', 'routes-record', 'routes-told', 'marks', 'places'],
]
const SHIPS = 'ships-sailed-first'

test('nothing of Mapbox is asked for until the reader asks; the switch turns the ground on and off', async ({
  page,
  mapbox,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await page.waitForLoadState('networkidle')
  expect(mapbox.asked).toEqual([])
  expect(scripts.filter((path) => /ground/.test(path))).toEqual([])
  const ink = page.locator('[data-stage-map] .map-ink')
  const paper = await ink.innerHTML()

  await chooseEngine(page, 'Ground')
  await onGround(page, SHIPS)
  await expect(page.locator('[data-stage-map]')).toBeHidden()
  await expect(page.locator('.stage-ground canvas')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mapbox homepage' })).toBeVisible()
  await expect(page.locator('.stage-ground .map-edge')).toContainText('Ships show direction')
  await expect(page.locator('.stage-ground .map-edge')).not.toContainText('GSHHG')
  await expect(page.getByText('© Local imagery')).toBeVisible()
  expect(
    await page.locator('[data-stage] :is(a, button, [tabindex="0"])').count(),
    'nothing to reach inside what is hidden from assistive technology',
  ).toBe(0)

  await chooseEngine(page, 'Paper')
  await settled(page, SHIPS)
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-engine', 'paper')
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page.locator('.ground-credits')).toHaveCount(0)
  expect(await ink.innerHTML()).toBe(paper)
})

test('every scene of the chapter draws, and is the same by address, forwards, backwards and by flight', async ({
  page,
  mapbox,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${CHAPTER}?ground`)
  await onGround(page)
  const ids = await sceneIds(page)
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const forwards = new Map<string, GroundState>()
  for (const id of ids) {
    await page.keyboard.press('n')
    await onGround(page, id)
    const map = maps.find((one) => one.id === id)
    if (map?.visual !== 'map') continue
    const state = await groundState(page)
    forwards.set(id, state)
    expect(state.layers, id).toEqual(LAYERS)
    expect(state.camera, id).toMatchObject({ bearing: 0, pitch: 0, projection: 'mercator' })
    expect(state.drawn.length, `${id} draws something`).toBeGreaterThan(0)
    for (const { id: route, kind } of map.lines) {
      const isFar = ['runway', 'breakwater', 'harbour'].includes(kind) && state.camera.zoom < 11
      if (!isFar) expect(state.given, `${id} has ${route}`).toContain(`"id":"${route}"`)
    }
  }
  expect(forwards.size).toBeGreaterThan(8)
  expect(new Set([...forwards.values()].map(({ given }) => given)).size).toBeGreaterThan(6)

  for (const id of [...ids].reverse().slice(1)) {
    await page.keyboard.press('p')
    await onGround(page, id)
    if (forwards.has(id)) expect(await groundState(page), `backwards to ${id}`).toEqual(forwards.get(id))
  }
  for (const id of [SHIPS, 'tartus-harbour']) {
    await page.goto('about:blank')
    await page.goto(`${CHAPTER}?ground#${id}`)
    await onGround(page, id)
    expect(await groundState(page), `${id} by its address`).toEqual(forwards.get(id))
  }
  const origins = new Set(mapbox.asked.map((address) => new URL(address).origin))
  expect([...origins].sort()).toEqual(['https://api.mapbox.com', 'https://events.mapbox.com'])
})

test('a flight ends where a cut does; ships sail with the scroll, and back', async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onGround(page, SHIPS)
  const end = await groundState(page)
  expect(end.drawn).toEqual(
    expect.arrayContaining([
      'routes-record syrian-express ',
      'marks ship ship record 0',
      'places tartus ring base sure plain',
    ]),
  )

  const scrollTo = async (y: number) => {
    const before = (await groundState(page)).given
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y)
    await expect.poll(async () => (await groundState(page)).given).not.toBe(before)
    await onGround(page, SHIPS)
    return groundState(page)
  }
  const part = await scrollTo(-500)
  expect(part.given).toContain('routes-next')
  expect(part.drawn).toContain('routes-next syrian-express ')
  expect(await scrollTo(-200)).not.toEqual(part)
  expect(await scrollTo(200)).toEqual(part)

  await page.keyboard.press('p')
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-settled', 'false')
  await onGround(page, 'a-meeting-denied')
  await page.keyboard.press('n')
  await onGround(page, SHIPS)
  expect(await groundState(page)).toEqual(end)
})

test('the camera is the paper’s: a place lies on the same pixel', async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const places = maps.find(({ id }) => id === SHIPS)?.places ?? []
  const index = places.findIndex(({ id }) => id === 'tartus')
  const ring = await page.locator('[data-stage-map] .map-ink > .m-place').nth(index).boundingBox()
  const paper = [(ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2]
  await chooseEngine(page, 'Ground')
  await onGround(page, SHIPS)
  const ground = await page.evaluate(
    (at) => {
      const { ground: map } = window as unknown as { ground: MapboxMap }
      const { x, y } = map.project(at)
      const box = map.getContainer().getBoundingClientRect()
      return [box.x + x, box.y + y]
    },
    places[index]?.at as [number, number],
  )
  expect(Math.hypot((ground[0] ?? 0) - (paper[0] ?? 99), (ground[1] ?? 0) - (paper[1] ?? 99))).toBeLessThan(0.5)
})

test('the ink switch takes the record’s routes off the ground and puts them back', async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onGround(page, SHIPS)
  const both = await groundState(page)
  await chooseInk(page, 'As told')
  await expect
    .poll(async () => (await groundState(page)).drawn.filter((name) => name.startsWith('routes-record')))
    .toEqual([])
  await chooseInk(page, 'Both')
  await expect.poll(async () => (await groundState(page)).drawn).toEqual(both.drawn)
})

for (const refuses of ['token', 'session'] as const) {
  test(`a refused token (${refuses}) leaves the paper and one line`, async ({ page, mapbox }) => {
    mapbox.refuses = refuses
    await page.goto(`${CHAPTER}?ground#${SHIPS}`)
    await expect(page.getByRole('status')).toContainText('refused', { timeout: 45_000 })
    await isOnPaper(page)
  })
}

test('without a network the paper stays, with one line; asked again later, the ground opens', async ({
  page,
  mapbox,
}) => {
  mapbox.isOut = true
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await chooseEngine(page, 'Ground')
  await expect(page.getByRole('status')).toContainText('could not be fetched', { timeout: 45_000 })
  await isOnPaper(page)
  mapbox.isOut = false
  await chooseEngine(page, 'Ground')
  await onGround(page, SHIPS)
  expect((await groundState(page)).layers).toEqual(LAYERS)
})

test('a lost WebGL context leaves the paper, at the scene that is read', async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onGround(page, SHIPS)
  await page.keyboard.press('n')
  await onGround(page, 'a-telephone-call')
  await page
    .locator('.stage-ground canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
  await expect(page.getByRole('status')).toContainText('WebGL')
  await isOnPaper(page, 'a-telephone-call')
})

test('no WebGL leaves the paper and one line', async ({ page, mapbox }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof getContext
  })
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await expect(page.getByRole('status')).toContainText('WebGL', { timeout: 45_000 })
  await isOnPaper(page)
  expect(mapbox.asked).toEqual([])
})

async function chooseInk(page: Page, name: string): Promise<void> {
  const input = page.locator('.ink-switch').getByRole('radio', { name })
  await input.evaluate((radio: HTMLInputElement) => radio.click())
}

async function isOnPaper(page: Page, scene = SHIPS): Promise<void> {
  await settled(page, scene)
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-engine', 'paper')
  await expect(page.locator('[data-stage-map] .map-ink')).toBeVisible()
  await expect(page.locator('[data-engine-switch] input[value="paper"]')).toBeChecked()
  await expect(page.locator('.stage-ground')).toHaveCount(0)
}
