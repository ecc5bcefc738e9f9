/**
 * `npm run map-data` rebuilds the basemaps of `public/map` from packages; those with a plan of their own below need Debian's gmt
 * and gmt-gshhg-full; the ground is made of `map-data/` and needs neither. `npm run map-data -- --story <slug>` makes those, and only those, that a story's cameras need beyond what is
 * there, and lists them in the index; it needs nothing but the packages.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import type { Basemap } from '../components/stage/basemap/basemap'
import type { Ground } from '../components/stage/basemap/ground'
import { type IndexEntry, readIndex } from '../components/stage/basemap/read-index'
import { VISUAL_MODELS } from '../components/stage/visuals/list'
import { readStory } from '../model/read-story'
import { type BasemapPlan, drawBasemap } from './map-data/draw-basemap'
import { drawHarbour } from './map-data/draw-harbour'
import { drawInland } from './map-data/draw-inland'
import { drawLand, REGION, WORLD } from './map-data/draw-land'
import { drawGround, type GroundPlan } from './map-data/ground/draw-ground'
import { drawRelief } from './map-data/ground/draw-relief'
import { GROUND_PLANS } from './map-data/ground/plans'
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
  coast: { ...coast, zoom: 10, detail: 1.4, rivers: [1], margin: 0 },
  beirut: { ...coast, zoom: 11, margin: 0 },
  hmeimim: { ...coast, zoom: 12, margin: 0 },
}
/** With a surveyed coast of its own. */
const HARBOUR = 'tartus'
/** Without a coast: nothing of theirs is asked of gmt. */
const INLAND = new Set(['aleppo', 'aleppo-city', 'damascus', 'hamedan', 'moscow', 'nojeh', 'palmyra', 'tehran'])

try {
  const { values, positionals } = parseArgs({ options: { story: { type: 'string' } }, allowPositionals: true })
  if (values.story === undefined) await makeAll(positionals)
  else makeForStory(values.story)
} catch (error) {
  stopWith(error)
}

/** @param named Only these, where some are named: `npm run map-data -- tartus ground/tartus`. */
async function makeAll(named: readonly string[]): Promise<void> {
  const borders = readBorders()
  const isWanted = (name: string) => named.length === 0 || named.includes(name)
  const wanted = readIndex().filter(({ name }) => isWanted(name))
  const planned = wanted.filter(({ name }) => PLANS[name])
  for (const entry of wanted.filter(({ name }) => !PLANS[name])) {
    if (entry.name === HARBOUR) write(entry.name, drawHarbour(entry))
    else if (INLAND.has(entry.name)) write(entry.name, drawInland(entry, borders))
    else write(entry.name, drawLand(entry, entry.name === 'world' ? WORLD : REGION, borders))
  }
  mkdirSync(`${FOLDER}/ground`, { recursive: true })
  for (const name of Object.keys(GROUND_PLANS).filter((one) => isWanted(`ground/${one}`))) await writeGround(name)
  if (planned.length === 0) return
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

async function writeGround(name: string): Promise<void> {
  const plan = GROUND_PLANS[name] as GroundPlan
  const ground: Ground = drawGround(name, plan)
  if (plan.relief) {
    const { files, box } = await drawRelief(plan.relief)
    const [file, small] = [`ground/${name}.webp`, `ground/${name}-small.webp`]
    ;[file, small].forEach((one, index) => {
      writeFileSync(`${FOLDER}/${one}`, files[index] as Buffer)
      console.log(`${one}: ${files[index]?.length} bytes`)
    })
    ground.relief = { file, small, box: [box.x, box.y, box.width, box.height] }
  }
  const text = `${JSON.stringify(ground)}\n`
  writeFileSync(`${FOLDER}/ground/${name}.json`, text)
  console.log(`ground ${name}: ${text.length} bytes, ${brotliCompressSync(text).length} as brotli`)
}
