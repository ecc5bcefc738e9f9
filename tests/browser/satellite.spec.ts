import type { Page } from '@playwright/test'
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import type { SceneMap } from '../../components/stage/picture/nouns'
import { CHAPTER, settled, THOROUGH } from './fixtures'
import { runAxe } from './run-axe'
import { chooseEngine, expect, onSatellite, SOFTWARE, satelliteState, test } from './satellite'

test.use({ viewport: { width: 1100, height: 760 }, launchOptions: SOFTWARE })
test.describe.configure({ mode: 'default', timeout: 180_000 })

const SHIPS = 'more-barges'

test('nothing of Mapbox is asked for until the reader asks; the switch turns the satellite on and off', async ({
  page,
  mapbox,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await page.waitForLoadState('networkidle')
  expect(mapbox.asked).toEqual([])
  expect(scripts.filter((path) => /satellite/.test(path))).toEqual([])
  const ink = page.locator('[data-stage-map] .map-ink')
  const paper = await ink.innerHTML()

  await chooseEngine(page, 'Ground')
  await onSatellite(page, SHIPS)
  await expect(page.locator('[data-stage-map]')).toBeHidden()
  await expect(page.locator('.stage-satellite canvas')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mapbox homepage' })).toBeVisible()
  await expect(page.locator('.stage-satellite .map-edge')).toContainText('Ships show direction')
  await expect(page.locator('.stage-satellite .map-edge')).not.toContainText('GSHHG')
  await page.getByLabel('Toggle attribution').press('Enter')
  await expect(page.getByRole('link', { name: '© Local imagery' })).toBeVisible()
  expect(
    await page.locator('[data-stage] :is(a, button, [tabindex="0"])').count(),
    'nothing to reach inside what is hidden from assistive technology',
  ).toBe(0)

  await chooseEngine(page, 'Paper')
  await settled(page, SHIPS)
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-engine', 'paper')
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page.locator('.satellite-credits')).toHaveCount(0)
  expect(await ink.innerHTML()).toBe(paper)
})

test('logo, attribution and switch are on the map, free of one another, for the eye and for the keyboard', {
  tag: THOROUGH,
}, async ({ page, mapbox: _ }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 920, height: 700 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto('about:blank')
    await page.goto(`${CHAPTER}?ground#${SHIPS}`)
    await onSatellite(page, SHIPS)
    const covered = await page.evaluate(() => {
      const parts = document.querySelectorAll<HTMLElement>(
        '.mapboxgl-ctrl-logo, .mapboxgl-ctrl-attrib a, .mapboxgl-ctrl-attrib-button, .engine-switch label',
      )
      const shown = [...parts].filter((part) => part.offsetWidth > 0)
      const isUnder = (part: HTMLElement) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        const points = [2, width / 2, width - 2].map((left) => document.elementFromPoint(x + left, y + height / 2))
        return points.some((top) => !part.contains(top) && !top?.contains(part)) || points.some((top) => top === null)
      }
      return { count: shown.length, under: shown.filter(isUnder).map(({ outerHTML }) => outerHTML.slice(0, 90)) }
    })
    expect(covered.under, `${size.width} px`).toEqual([])
    expect(covered.count).toBeGreaterThan(3)
  }
  const reached: string[] = []
  // The text comes before the map, and with it all its links.
  await page.locator('.scenes a').last().focus()
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => {
        const { activeElement } = document
        return ['satellite-credits', 'engine-switch'].find((name) => activeElement?.closest(`.${name}`)) ?? ''
      }),
    )
  }
  expect(reached).toEqual(expect.arrayContaining(['satellite-credits', 'engine-switch']))
  expect(await runAxe(page)).toEqual([])
})

test('a flight ends where a cut does; ships sail with the scroll, and back', { tag: THOROUGH }, async ({
  page,
  mapbox: _,
}) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onSatellite(page, SHIPS)
  const end = await satelliteState(page)
  expect(end.drawn).toEqual(
    expect.arrayContaining([
      'routes-record barge-run ',
      'marks ship ship record 0',
      'places selm ring base sure plain',
    ]),
  )

  const scrollTo = async (y: number) => {
    const before = (await satelliteState(page)).given
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y)
    await expect.poll(async () => (await satelliteState(page)).given).not.toBe(before)
    await onSatellite(page, SHIPS)
    return satelliteState(page)
  }
  const part = await scrollTo(-500)
  expect(part.given).toContain('routes-next')
  expect(part.drawn).toContain('routes-next barge-run ')
  expect(await scrollTo(-200)).not.toEqual(part)
  expect(await scrollTo(200)).toEqual(part)

  await page.keyboard.press('p')
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-settled', 'false')
  await onSatellite(page, 'a-supper-denied')
  await page.keyboard.press('n')
  await onSatellite(page, SHIPS)
  expect(await satelliteState(page)).toEqual(end)
})

test('the camera is the paper’s: a place lies on the same pixel', async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const places = maps.find(({ id }) => id === SHIPS)?.places ?? []
  const index = places.findIndex(({ id }) => id === 'selm')
  const ring = await page.locator('[data-stage-map] .map-ink > .m-place').nth(index).boundingBox()
  const paper = [(ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2]
  await chooseEngine(page, 'Ground')
  await onSatellite(page, SHIPS)
  const satellite = await page.evaluate(
    (at) => {
      const { satellite: map } = window as unknown as { satellite: MapboxMap }
      const { x, y } = map.project(at)
      const box = map.getContainer().getBoundingClientRect()
      return [box.x + x, box.y + y]
    },
    places[index]?.at as [number, number],
  )
  expect(Math.hypot((satellite[0] ?? 0) - (paper[0] ?? 99), (satellite[1] ?? 0) - (paper[1] ?? 99))).toBeLessThan(0.5)
})

for (const refuses of ['token', 'session'] as const) {
  const tag = refuses === 'token' ? [] : THOROUGH
  test(`a refused token (${refuses}) leaves the paper and one line`, { tag }, async ({ page, mapbox }) => {
    mapbox.refuses = refuses
    await page.goto(`${CHAPTER}?ground#${SHIPS}`)
    await expect(page.locator('.stage-line')).toContainText('refused', { timeout: 45_000 })
    await isOnPaper(page)
  })
}

test('the satellite is explored by keys, what is on it is pressed where it lies, and Escape brings the scene back', {
  tag: THOROUGH,
}, async ({ page, mapbox: _ }) => {
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await chooseEngine(page, 'Ground')
  await onSatellite(page, SHIPS)
  const before = await satelliteState(page)
  await page.getByRole('button', { name: 'Explore the map' }).press('Enter')
  await expect(page.getByRole('application')).toBeFocused()
  await onSatellite(page, SHIPS)
  for (const key of ['+', 'ArrowRight']) await page.keyboard.press(key)
  await expect.poll(async () => (await satelliteState(page)).camera.zoom).toBeGreaterThan(before.camera.zoom + 0.4)
  await expect(page.locator('[data-explore-map]')).not.toHaveClass(/is-moving/)
  await onSatellite(page, SHIPS)
  const moved = await satelliteState(page)
  expect(moved.camera.center[0]).toBeGreaterThan(before.camera.center[0])
  expect(moved.layers, 'the ink is on the map as before').toEqual(before.layers)

  const spot = page.locator('[data-spot="selm"]')
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const at = maps.find(({ id }) => id === SHIPS)?.places.find(({ id }) => id === 'selm')?.at as [number, number]
  const away = await spot.evaluate((element, place) => {
    const { satellite } = window as unknown as { satellite: MapboxMap }
    const { x, y } = satellite.project(place)
    const map = satellite.getContainer().getBoundingClientRect()
    const box = element.getBoundingClientRect()
    return Math.hypot(map.left + x - box.left - box.width / 2, map.top + y - box.top - box.height / 2)
  }, at)
  expect(away, 'px from the place on the imagery').toBeLessThan(2)
  await spot.press('Enter')
  await expect(page.getByRole('region', { name: 'On the map' })).toContainText('Selm')
  await page.getByRole('application').press('Escape')
  await expect(page.getByRole('application')).toBeHidden()
  await onSatellite(page, SHIPS)
  expect(await satelliteState(page)).toEqual(before)
})

test('without a network the paper stays, with one line; asked again later, the satellite opens', {
  tag: THOROUGH,
}, async ({ page, mapbox }) => {
  mapbox.isOut = true
  await page.goto(`${CHAPTER}#${SHIPS}`)
  await settled(page, SHIPS)
  await chooseEngine(page, 'Ground')
  await expect(page.locator('.stage-line')).toContainText('could not be fetched', { timeout: 45_000 })
  await isOnPaper(page)
  mapbox.isOut = false
  await chooseEngine(page, 'Ground')
  await onSatellite(page, SHIPS)
  expect((await satelliteState(page)).drawn).toContain('routes-record barge-run ')
})

test('a lost WebGL context leaves the paper, at the scene that is read', { tag: THOROUGH }, async ({
  page,
  mapbox: _,
}) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onSatellite(page, SHIPS)
  await page.keyboard.press('n')
  await onSatellite(page, 'a-telegram')
  await page
    .locator('.stage-satellite canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
  await expect(page.locator('.stage-line')).toContainText('WebGL')
  await isOnPaper(page, 'a-telegram')
})

test('no WebGL leaves the paper and one line', async ({ page, mapbox }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof getContext
  })
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await expect(page.locator('.stage-line')).toContainText('WebGL', { timeout: 45_000 })
  await isOnPaper(page)
  expect(mapbox.asked).toEqual([])
})

async function isOnPaper(page: Page, scene = SHIPS): Promise<void> {
  await settled(page, scene)
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-engine', 'paper')
  await expect(page.locator('[data-stage-map] .map-ink')).toBeVisible()
  await expect(page.locator('[data-engine-switch] input[value="paper"]')).toBeChecked()
  await expect(page.locator('.stage-satellite')).toHaveCount(0)
}
