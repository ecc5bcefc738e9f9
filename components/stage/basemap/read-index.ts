/** The index of the map data as the build reads it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas, BasemapEntry } from './atlas'
import type { Basemap, BasemapName } from './basemap'
import type { Ground } from './ground'

/** One layer of a basemap: coast, water, rivers, borders, names; relief, roads and built-up ground where they are. */
export type LayerEntry = {
  name: string
  /** Whom the margin names for it. */
  credit: string
  /** From the first zoom on it is drawn; up to the second it is honest. That of the basemap where nothing is said. */
  zoom?: readonly [from: number, to: number]
  /** The file of `public/map/ground` in which it is; nothing where it is in the basemap's own. */
  ground?: string
  /** Left out where the form is narrow. */
  isFine?: true
  /** The month of the data, where the ground may have changed since. */
  date?: string
}
export type IndexEntry = BasemapEntry & {
  layers: readonly LayerEntry[]
  /** How far off its lines may be, metres: said in the margin where they are drawn close. */
  accuracy: number
  /** Whether lines that are not agreed are dotted on it. */
  hasDisputed: boolean
}

const FOLDER = join(process.cwd(), 'public', 'map')
let index: readonly IndexEntry[] | undefined
const files = new Map<string, Basemap>()
const grounds = new Map<string, Ground>()

/** All basemaps of the site, coarse to fine. @throws when the map data is not there: run `npm run map-data`. */
export function readIndex(): readonly IndexEntry[] {
  index ??= (JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as { basemaps: IndexEntry[] }).basemaps
  return index
}

/** What the browser needs to know of it. */
export const readAtlas = (): Atlas =>
  readIndex().map(({ name, extent, zoom, isGround, layers }) => {
    const named = (isFine?: true) => [
      ...new Set(layers.flatMap((layer) => (layer.ground && layer.isFine === isFine ? layer.ground : []))),
    ]
    const [grounds, fine] = [named(), named(true)]
    const entry: BasemapEntry = { name, extent, zoom, isGround }
    return { ...entry, ...(grounds.length > 0 && { grounds }), ...(fine.length > 0 && { fine }) }
  })

/** All names of a basemap, those of its ground last. @throws when a file is not there. */
export const readNames = (name: string): readonly BasemapName[] => [
  ...readBasemap(name).labels,
  ...(readAtlas().find((entry) => entry.name === name)?.grounds ?? []).flatMap((one) => readGround(one).labels),
]

/** @throws when the file is not there: run `npm run map-data`. */
export function readGround(name: string): Ground {
  const known = grounds.get(name)
  if (known) return known
  const ground = JSON.parse(readFileSync(join(FOLDER, 'ground', `${name}.json`), 'utf8')) as Ground
  grounds.set(name, ground)
  return ground
}

/** @throws when the file is not there: run `npm run map-data`. */
export function readBasemap(name: string): Basemap {
  const known = files.get(name)
  if (known) return known
  const basemap = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Basemap
  files.set(name, basemap)
  return basemap
}
