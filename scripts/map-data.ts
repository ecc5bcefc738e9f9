/**
 * `npm run map-data` rebuilds the basemaps of `public/map` from packages; those with a plan of their own below need Debian's gmt
 * and gmt-gshhg-full. `npm run map-data -- --story <slug>` makes those, and only those, that a story's cameras need beyond what is
 * there, and lists them in the index; it needs nothing but the packages.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Basemap } from '../components/stage/basemap/basemap'
import { type IndexEntry, readIndex } from '../components/stage/basemap/read-index'
import { VISUAL_MODELS } from '../components/stage/visuals/list'
import { readStory } from '../model/read-story'
import { type BasemapPlan, drawBasemap } from './map-data/draw-basemap'
import { drawLand, REGION, WORLD } from './map-data/draw-land'
import { camerasOf, planStory } from './map-data/plan-story'
import { readBorders } from './map-data/read-borders'
import { stopWith } from './stop-with'

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

try {
  const { values } = parseArgs({ options: { story: { type: 'string' } } })
  if (values.story === undefined) makeAll()
  else makeForStory(values.story)
} catch (error) {
  stopWith(error)
}

function makeAll(): void {
  const borders = readBorders()
  const planned = readIndex().filter(({ name }) => PLANS[name])
  for (const entry of readIndex().filter(({ name }) => !PLANS[name]))
    write(entry.name, drawLand(entry, entry.name === 'world' ? WORLD : REGION, borders))
  try {
    execFileSync('gmt', ['--version'])
  } catch {
    throw new Error(
      `${planned.map(({ name }) => name).join(', ')} are made by the program "gmt", which is missing. On Debian: apt-get install gmt gmt-gshhg-full`,
    )
  }
  for (const entry of planned) write(entry.name, drawBasemap(entry, PLANS[entry.name] as BasemapPlan, borders))
}

function makeForStory(slug: string): void {
  const made = new RegExp(`^${slug}-\\d+$`)
  const story = readStory(slug, { visuals: VISUAL_MODELS })
  const kept = readIndex().filter(({ name }) => !made.test(name))
  const added = planStory(slug, camerasOf(story), kept)
  for (const { name } of readIndex().filter((entry) => made.test(entry.name)))
    rmSync(`${FOLDER}/${name}.json`, { force: true })
  const borders = readBorders()
  for (const entry of added) write(entry.name, drawLand(entry, REGION, borders))
  writeIndex([...kept, ...added])
  if (added.length === 0)
    console.log(`${slug}: the basemaps that are there serve all its cameras as far as packages go`)
}

/** Coarse to fine, so that the finest that holds a view is the last. */
function writeIndex(entries: readonly IndexEntry[]): void {
  const sorted = [...entries.filter(({ isGround }) => isGround), ...entries.filter(({ isGround }) => !isGround)]
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  writeFileSync(`${FOLDER}/index.json`, `{\n  "basemaps": [\n${lines}\n  ]\n}\n`)
}

function write(name: string, basemap: Basemap): void {
  const text = `${JSON.stringify(basemap)}\n`
  writeFileSync(`${FOLDER}/${name}.json`, text)
  console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} as brotli`)
}
