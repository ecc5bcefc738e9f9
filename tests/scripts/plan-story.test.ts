import { describe, expect, it } from 'vitest'
import { readIndex } from '../../components/stage/basemap/read-index'
import { drawLand, REGION } from '../../scripts/map-data/draw-land'
import { planStory } from '../../scripts/map-data/plan-story'

const camera = (lon: number, lat: number, zoom: number) => ({
  camera: { center: [lon, lat] as [number, number], zoom },
  form: 'wide' as const,
})
const there = readIndex()
const world = there.filter(({ name }) => name === 'world')
const plan = (...cameras: ReturnType<typeof camera>[]) => planStory('isles', cameras, world)

describe('the basemaps that a story needs', () => {
  it('are none where those that are there bear its cameras, and where packages have nothing finer', () => {
    expect(plan(camera(-82, 22, 4.5))).toEqual([])
    expect(planStory('isles', [camera(36, 35, 7)], there)).toEqual([])
  })

  it('are one for each part of the world that it looks at closely, from west to east', () => {
    const found = plan(camera(179, -17, 6.5), camera(-82, 22, 6), camera(-80, 22, 6.5))
    expect(found.map(({ name }) => name)).toEqual(['isles-1', 'isles-2'])
    const [west, south, east, north] = found[0]?.extent ?? [0, 0, 0, 0]
    expect(west).toBeLessThan(-86)
    expect(east).toBeGreaterThan(-77)
    expect(south).toBeLessThan(20)
    expect(north).toBeGreaterThan(24)
    expect(found[1]?.extent[2]).toBe(180)
  })
})

it('a basemap made of packages has the land that is there, cut to its extent, and the countries’ names', {
  timeout: 60_000,
}, () => {
  const [entry] = plan(camera(-80, 22, 6))
  if (!entry) throw new Error('nothing planned')
  const { land, labels } = drawLand(entry, REGION, { settled: [], open: [] })
  expect(labels.map(({ text }) => text)).toContain('Cuba')
  expect(land.length).toBeGreaterThan(5)
  // Well out at sea there is nothing to draw.
  expect(drawLand({ ...entry, extent: [-150, 30, -145, 35] }, REGION, { settled: [], open: [] }).land).toEqual([])
})
