import type { SceneMap } from '../../components/stage/scene-map'
import { STORY } from './fixtures'
import { expect, type GroundState, onGround, SOFTWARE, scrollScene, test, visitScenes } from './ground'

test.use({ viewport: { width: 480, height: 760 }, launchOptions: SOFTWARE })
test.describe.configure({ mode: 'default', timeout: 180_000 })

const LAYERS = [
  ...['areas', 'cases', 'area-edges', 'runways', 'runway-hollows', 'runway-centres', 'shores', 'routes-base'],
  ...['routes-next', 'routes-record', 'routes-told', 'marks', 'places'],
]

test('every scene of the story draws, and is the same by flight, on the way back, and by its address', async ({
  page,
  mapbox,
}) => {
  const others = new Set<string>()
  page.on('request', (request) => others.add(new URL(request.url()).origin))
  await mapbox.setPace(30)
  await page.goto(`${STORY}?ground`)
  await onGround(page)
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const ids = maps.map(({ id }) => id)
  const back = [...ids].reverse().slice(1)
  // Seven is prime to their number: each once, and never to a neighbour.
  const scattered = ids.map((_, index) => ids[(index * 7) % ids.length] as string)

  const forwards = await visitScenes(page, ids, 'n')
  expect(forwards.flights, 'the camera flew').toBeGreaterThan(25)
  const isMap = new Set(maps.filter(({ visual }) => visual === 'map').map(({ id }) => id))
  expect(isMap.size).toBeGreaterThan(40)
  for (const map of maps) if (isMap.has(map.id)) isDrawn(map, forwards.states[map.id])
  expect(new Set(Object.values(forwards.states).map(({ given }) => given)).size).toBeGreaterThan(35)

  for (const [how, visited] of [
    ['on the way back', await visitScenes(page, back, 'p')],
    ['by its address', await visitScenes(page, scattered, '#')],
  ] as const)
    for (const [id, state] of Object.entries(visited.states))
      if (isMap.has(id)) expect(state, `${id} ${how}`).toEqual(forwards.states[id])
  expect([...others].sort()).toEqual([
    'https://api.mapbox.com',
    'https://events.mapbox.com',
    new URL(page.url()).origin,
  ])
  for (const address of mapbox.asked)
    expect(address).toMatch(/^https:\/\/(events\.mapbox\.com\/|api\.mapbox\.com\/(styles|v4|map-sessions)\/)/)
})

/** Asks what the map says it has drawn, and holds it against the scene. */
function isDrawn(map: SceneMap, state: GroundState | undefined): void {
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

test('what the reader scrolls is drawn as far, in every scene that is scrolled, and back again', async ({
  page,
  mapbox,
}) => {
  await mapbox.setPace(30)
  await page.goto(`${STORY}?ground`)
  await onGround(page)
  const maps: SceneMap[] = JSON.parse((await page.locator('[data-scene-maps]').textContent()) ?? '')
  const scrubbed = maps.filter(({ lines }) => lines.some(({ scrub }) => scrub))
  expect(scrubbed.length).toBeGreaterThan(5)
  for (const { id, lines } of scrubbed) {
    const end = (await visitScenes(page, [id], '#')).states[id] as GroundState
    const part = await scrollScene(page, -300)
    const less = await scrollScene(page, -150)
    const again = await scrollScene(page, 150)
    const route = lines.find(({ scrub }) => scrub)?.id
    expect(part.drawn, id).toContain(`routes-next ${route} `)
    expect(end.drawn, id).not.toContain(`routes-next ${route} `)
    expect(less.given, id).not.toBe(part.given)
    expect(again, `${id} again`).toEqual(part)
  }
})
