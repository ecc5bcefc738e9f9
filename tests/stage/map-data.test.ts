import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BASEMAPS, type Basemap, extentOf } from '../../components/stage/basemap/basemaps'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { contains } from '../../components/stage/world/boxes'
import { project } from '../../components/stage/world/camera'
import { isInside } from '../../scripts/map-data/simplify'
import { readFixture } from '../fixture-story/read-fixture'
import { testShips } from './test-ships'

const read = (name: string) => readFileSync(`public/map/${name}.json`)
const basemaps = new Map(BASEMAPS.map(({ name }) => [name, JSON.parse(read(name).toString()) as Basemap]))

describe('map data', () => {
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
})

testShips(readFixture())
