import type { Page } from '@playwright/test'
import type { SceneMap } from '../../components/stage/picture/nouns'
import { STORY, THOROUGH } from './fixtures'
import { expect, onSatellite, type SatelliteState, SOFTWARE, scrollScene, test, visitScenes } from './satellite'

test.use({ viewport: { width: 900, height: 500 }, launchOptions: SOFTWARE })
test.describe.configure({ mode: 'default', timeout: 180_000 })

const LAYERS = [
  ...['areas', 'cases', 'area-edges', 'runways', 'runway-hollows', 'runway-centres', 'shores', 'routes-base'],
  ...['routes-next', 'routes-record', 'routes-told', 'marks', 'places'],
]

test('every scene of the story draws, and is the same on the way back, and by its address', { tag: THOROUGH }, async ({
  page,
  mapbox,
}) => {
  const origins = new Set<string>()
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${STORY}?ground`)
  await onSatellite(page)
  const maps = await sceneMaps(page)
  const ids = maps.map(({ id }) => id)
  const shown = maps.filter(({ visual }) => visual === 'map')
  expect(shown.length).toBeGreaterThan(15)

  const forwards = await visitScenes(page, ids, 'n')
  for (const map of shown) isDrawn(map, forwards[map.id])
  expect(new Set(Object.values(forwards).map(({ given }) => given)).size).toBeGreaterThan(12)
  const back = await visitScenes(page, [...ids].reverse().slice(1), 'p')
  for (const [id, state] of Object.entries(back)) expect(state, `${id} on the way back`).toEqual(forwards[id])
  // Eleven scenes on, and again: never from a neighbour. Software draws slowly, so that ten have to do.
  const scattered = Array.from({ length: 10 }, (_, index) => shown[(index * 11) % shown.length]?.id as string)
  const jumps = await visitScenes(page, scattered, '#')
  expect(Object.keys(jumps).length).toBe(10)
  for (const [id, state] of Object.entries(jumps)) expect(state, `${id} by its address`).toEqual(forwards[id])

  const own = new URL(page.url()).origin
  expect([...origins].sort()).toEqual(['https://api.mapbox.com', 'https://events.mapbox.com', own].sort())
  for (const address of mapbox.asked)
    expect(address).toMatch(/^https:\/\/(events\.mapbox\.com\/|api\.mapbox\.com\/(styles|v4|map-sessions)\/?)/)
})

/** Asks what the map says it has drawn, and holds it against the scene. */
function isDrawn(map: SceneMap, state: SatelliteState | undefined): void {
  if (!state) throw new Error(`${map.id} was not visited`)
  const { id, lines, places, areas, active, inset } = map
  expect(state.layers, id).toEqual(LAYERS)
  expect(state.camera, id).toMatchObject({ bearing: 0, pitch: 0, projection: 'mercator' })
  const isSeen = ([lon, lat]: readonly [number, number]) =>
    lon > state.seen[0] && lat > state.seen[1] && lon < state.seen[2] && lat < state.seen[3]
  const draws = (layer: string, one: string) =>
    expect(
      state.drawn.some((name) => name.startsWith(`${layer} ${one}`)),
      `${id} draws ${layer} ${one}`,
    ).toBe(true)
  const isClose = state.camera.zoom >= 10
  const surveyed = ['runway', 'breakwater', 'harbour']
  for (const { id: line, kind, plate, points } of lines) {
    if (!points.some(isSeen) || (surveyed.includes(kind) && !isClose)) continue
    if (surveyed.includes(kind)) draws(kind === 'runway' ? 'runways' : 'shores', line)
    else if (plate === 'both') for (const ink of ['record', 'told']) draws(`routes-${ink}`, line)
    else draws(`routes-${plate}`, line)
  }
  for (const { id: area } of areas) for (const layer of ['areas', 'area-edges', 'cases']) draws(layer, area)
  const hasRunways = isClose && lines.some(({ kind }) => kind === 'runway')
  for (const { id: place, kind, at } of places) {
    const isElsewhere = kind === 'strait' || (hasRunways && kind.startsWith('air')) || (inset && place !== active)
    if (!isElsewhere && isSeen(at)) draws('places', place)
  }
  expect(state.names, `${id} has names`).toContain('m-label')
}

test('what the reader scrolls is drawn as far, in every scene that is scrolled, and back again', {
  tag: THOROUGH,
}, async ({ page, mapbox: _ }) => {
  await page.goto(`${STORY}?ground`)
  await onSatellite(page)
  const scrubbed = (await sceneMaps(page)).filter(({ lines }) => lines.some(({ scrub }) => scrub))
  expect(scrubbed.length).toBeGreaterThan(5)
  for (const { id, lines } of scrubbed) {
    const end = (await visitScenes(page, [id], '#'))[id] as SatelliteState
    const part = await scrollScene(page, -300)
    const less = await scrollScene(page, -150)
    const again = await scrollScene(page, 150)
    const route = lines.find(({ scrub }) => scrub)?.id
    expect(part.drawn, id).toContain(`routes-next ${route} `)
    expect(end.drawn, id).not.toContain(`routes-next ${route} `)
    expect(less.given, id).not.toBe(part.given)
    expect(again.drawn, `${id} again`).toEqual(part.drawn)
  }
})

/** The maps of the page of the whole story are a file. */
async function sceneMaps(page: Page): Promise<SceneMap[]> {
  const address = (await page.locator('[data-scene-maps]').getAttribute('href')) ?? ''
  return (await page.request.get(new URL(address, page.url()).href)).json()
}
