import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extentOf } from '../../components/stage/basemap/atlas'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { readBasemap, readIndex } from '../../components/stage/basemap/read-index'
import { contains } from '../../components/stage/world/boxes'
import { project } from '../../components/stage/world/camera'
import { isInside } from '../../scripts/map-data/simplify'
import { readFixture } from '../fixture-story/read-fixture'
import { testShips } from './test-ships'

const read = (name: string) => readFileSync(`public/map/${name}.json`)
const index = readIndex()

describe('map data', () => {
  it('is small: a ground at most 30 KB, an enlargement 6, as brotli', () => {
    for (const { name, isGround } of index) {
      const limit = isGround ? 30 : 6
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
    for (const entry of index) {
      const { name } = entry
      const rings = landRings(readBasemap(name))
      const extent = extentOf(entry)
      for (const [place, lon, lat, isDry] of known) {
        const point = project([lon, lat])
        if (contains(extent, point)) expect(isInside(point, rings), `${place} on ${name}`).toBe(isDry)
      }
    }
  })
})

testShips(readFixture())
