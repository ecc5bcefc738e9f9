import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BASEMAPS, type Basemap, extentOf } from '../../components/stage/basemap/basemaps'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { curveRoute, measureLine, pointAt } from '../../components/stage/picture/route-path'
import { contains } from '../../components/stage/world/boxes'
import { project } from '../../components/stage/world/camera'
import { isInside } from '../../scripts/map-data/simplify'

const read = (name: string) => readFileSync(`public/map/${name}.json`)
const basemaps = new Map(BASEMAPS.map(({ name }) => [name, JSON.parse(read(name).toString()) as Basemap]))
const story = 'stories/the-map-on-the-table/routes.geojson'
type Feature = { properties: { id: string; kind: string }; geometry: { coordinates: [number, number][] } }
const routes = (JSON.parse(readFileSync(story, 'utf8')) as { features: Feature[] }).features

// Every half pixel of every sea route against every basemap: some seconds where other work goes on beside it.
describe('map data', { timeout: 60_000 }, () => {
  it('is small: the region at most 30 KB, the wide basemap 20, each enlargement 6, as brotli', () => {
    for (const { name } of BASEMAPS) {
      const limit = { wide: 20, region: 30 }[name] ?? 6
      expect(brotliCompressSync(read(name)).length, name).toBeLessThanOrEqual(limit * 1024)
    }
  })

  it('has land where there is land, and sea where there is sea', () => {
    const known: [string, number, number, boolean][] = [
      ['Ankara', 32.85, 39.92, true],
      ['Aleppo', 37.16, 36.2, true],
      ['Nicosia', 33.36, 35.17, true],
      ['Black Sea', 34, 43, false],
      ['Caspian Sea', 51, 41, false],
      ['Mediterranean', 33, 33.5, false],
      ['off Tartus', 35.8, 34.9, false],
      ['Marmara', 28.2, 40.75, false],
    ]
    for (const [name, basemap] of basemaps) {
      const rings = landRings(basemap)
      const extent = extentOf(BASEMAPS.find((entry) => entry.name === name) ?? (BASEMAPS[0] as (typeof BASEMAPS)[0]))
      for (const [place, lon, lat, isDry] of known) {
        const point = project([lon, lat])
        if (contains(extent, point)) expect(isInside(point, rings), `${place} on ${name}`).toBe(isDry)
      }
    }
  })

  // A ship is drawn from one zoom to another on each basemap; its curve is thinned for that zoom.
  const zooms: Record<string, number[]> = {
    wide: [3.6, 4.2],
    region: [4.6, 5, 6, 7],
    levant: [7, 8, 9],
    bosporus: [7, 9, 11],
    dardanelles: [7, 9],
    latakia: [9.5, 11],
    tartus: [9.5, 11],
  }
  for (const [name, basemap] of basemaps) {
    it(`no ship crosses land on the basemap ${name}`, () => {
      const rings = landRings(basemap)
      const entry = BASEMAPS.find((one) => one.name === name) ?? (BASEMAPS[0] as (typeof BASEMAPS)[0])
      const ships = routes.filter(({ properties }) => properties.kind === 'sea route')
      expect(ships.length).toBeGreaterThan(0)
      for (const zoom of zooms[name] ?? []) {
        const pixel = 1 / 2 ** zoom
        for (const { properties, geometry } of ships) {
          const line = measureLine(curveRoute(geometry.coordinates.map(project), pixel))
          const steps = Math.ceil(line.length / pixel) * 2
          const ashore = Array.from({ length: steps - 12 }, (_, index) => pointAt(line, index / steps).at)
            .filter((point) => contains(extentOf(entry), point))
            .filter((point) => isInside(point, rings))
          expect(ashore, `${properties.id} at zoom ${zoom}`).toEqual([])
        }
      }
    })
  }
})
