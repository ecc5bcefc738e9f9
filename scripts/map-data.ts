/**
 * Rebuilds `public/map/*.json` from packages. Run by `npm run map-data`. The world needs nothing else; the finer basemaps need
 * Debian's gmt and gmt-gshhg-full.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Basemap } from '../components/stage/basemap/basemap'
import { readIndex } from '../components/stage/basemap/read-index'
import { type BasemapPlan, drawBasemap } from './map-data/draw-basemap'
import { drawWorld } from './map-data/draw-world'
import { readBorders } from './map-data/read-borders'

const FOLDER = 'public/map'
const CORE: [number, number, number, number] = [18, 29, 60, 58]
const NEAR: [number, number, number, number] = [-6, 22, 75, 64]
const coast = { detail: 1, island: 3, lake: 6, straits: 0, smallest: 0, margin: 0.6, steps: 2, rivers: [] }

const PLANS: Record<string, BasemapPlan> = {
  wide: {
    ...coast,
    zoom: 4,
    detail: 1.3,
    island: 5,
    lake: 60,
    rivers: [1],
    straits: 1.6,
    smallest: 200,
    boxes: [CORE, NEAR],
    margin: 0,
  },
  region: {
    ...coast,
    zoom: 5.2,
    detail: 2.3,
    island: 7,
    lake: 180,
    rivers: [1, 2],
    straits: 1.8,
    smallest: 20,
    boxes: [CORE, NEAR],
    margin: 0,
  },
  levant: { ...coast, zoom: 6.9, detail: 2, lake: 170, rivers: [1] },
  bosporus: { ...coast, zoom: 9, straits: 4, margin: 0 },
  dardanelles: { ...coast, zoom: 8, straits: 4.5, margin: 0 },
  latakia: { ...coast, zoom: 10.3, rivers: [1], margin: 0.2 },
  tartus: { ...coast, zoom: 11, rivers: [1], margin: 0.2 },
}

mkdirSync(FOLDER, { recursive: true })
const borders = readBorders()
const [world, ...finer] = readIndex()
if (world) write(world.name, drawWorld(world, borders))
try {
  execFileSync('gmt', ['--version'])
} catch {
  console.error('map-data: the finer basemaps need the program "gmt". On Debian: apt-get install gmt gmt-gshhg-full')
  process.exit(1)
}
for (const entry of finer) write(entry.name, drawBasemap(entry, PLANS[entry.name] as BasemapPlan, borders))

function write(name: string, basemap: Basemap): void {
  const text = `${JSON.stringify(basemap)}\n`
  writeFileSync(`${FOLDER}/${name}.json`, text)
  console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} as brotli`)
}
