import type { Page } from '@playwright/test'
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import type { SceneMap } from '../../components/stage/picture/nouns'
import { readFixture } from '../fixture-story/read-fixture'
import { CHAPTER, THOROUGH } from './fixtures'
import { expect, onSatellite, SOFTWARE, satelliteState, test } from './satellite'

test.use({ viewport: { width: 960, height: 600 }, launchOptions: SOFTWARE })
test.describe.configure({ mode: 'default', timeout: 120_000 })

const SHIPS = 'more-barges'

test('the ink switch takes the record’s routes off the satellite and puts them back', { tag: THOROUGH }, async ({
  page,
  mapbox: _,
}) => {
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onSatellite(page, SHIPS)
  const both = await satelliteState(page)
  await chooseInk(page, readFixture().inks?.told.label ?? '')
  await expect
    .poll(async () => (await satelliteState(page)).drawn.filter((name) => name.startsWith('routes-record')))
    .toEqual([])
  await chooseInk(page, 'Both')
  await expect.poll(async () => (await satelliteState(page)).drawn).toEqual(both.drawn)
})

test('where the device forces its colours, the inks are drawn in those', { tag: THOROUGH }, async ({
  page,
  mapbox: _,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${CHAPTER}?ground#${SHIPS}`)
  await onSatellite(page, SHIPS)
  const { drawn, given } = await satelliteState(page)
  expect(drawn).toContain('routes-record barge-run ')
  expect(given).toMatch(/"color":"rgb/)
  expect(given).not.toMatch(/CanvasText|LinkText/)
})

test('what was told turns to record: the gaps close, then the colour changes, then it stands', {
  tag: THOROUGH,
}, async ({ page, mapbox }) => {
  // A processor that draws WebGL has few frames to show in 420 ms.
  await mapbox.setPace(0.3)
  // No scene of this chapter has a route as told: the one before the ships is given theirs.
  await page.addInitScript((ships) => {
    const { parse } = JSON
    JSON.parse = (...given) => {
      const maps = parse(...given) as SceneMap[]
      if (!Array.isArray(maps) || !maps[0]?.visual) return maps
      const index = maps.findIndex(({ id }) => id === ships)
      const route = maps[index]?.lines[0]
      if (route) maps[index - 1]?.lines.push({ ...route, plate: 'told' })
      return maps
    }
  }, SHIPS)
  await page.goto(`${CHAPTER}?ground#a-supper-denied`)
  await onSatellite(page, 'a-supper-denied')
  expect((await satelliteState(page)).drawn).toContain('routes-told barge-run ')
  const samples = await page.evaluate(watchChange, SHIPS)
  const [first] = samples
  expect(first?.turned, 'begins as told').toBe(0)
  const broken = first?.pieces ?? 0
  expect(broken, 'and broken').toBeGreaterThan(20)
  const closed = samples.findIndex(({ turned = 1 }) => turned > 0)
  expect(
    samples.slice(closed).every(({ pieces }) => pieces < broken / 2),
    'no gap while the colour changes',
  ).toBe(true)
  expect(samples.some(({ turned = 1 }) => turned > 0 && turned < 1)).toBe(true)
  expect(samples.at(-1)?.turned, 'ends as a line of the record').toBeUndefined()
})

/** Presses `n`, and notes each state of the route that the map is given until the scene is settled. */
async function watchChange(scene: string): Promise<{ turned: number | undefined; pieces: number }[]> {
  const { satellite: map } = window as unknown as { satellite: MapboxMap }
  const stage = document.querySelector('[data-stage]') as HTMLElement
  const samples: { turned: number | undefined; pieces: number }[] = []
  let last = ''
  dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }))
  for (let waited = 0; waited < 1000; waited++) {
    await new Promise(requestAnimationFrame)
    const { data } = map.getStyle().sources.ink as unknown as {
      data: GeoJSON.FeatureCollection<GeoJSON.MultiLineString>
    }
    const lines = data.features.filter(
      ({ properties }) => properties?.layer === 'routes-record' && properties.id === 'barge-run',
    )
    const now = {
      turned: lines[0]?.properties?.turned as number | undefined,
      pieces: lines.reduce((sum, { geometry }) => sum + geometry.coordinates.length, 0),
    }
    if (lines.length > 0 && last !== JSON.stringify(now)) samples.push(now)
    last = JSON.stringify(now)
    if (stage.dataset.scene === scene && stage.dataset.settled === 'true') break
  }
  return samples
}

async function chooseInk(page: Page, name: string): Promise<void> {
  const input = page.locator('.ink-switch').getByRole('radio', { name })
  await input.evaluate((radio: HTMLInputElement) => radio.click())
}
