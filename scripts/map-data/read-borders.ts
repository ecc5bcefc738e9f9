/** Lines between countries from Natural Earth 1:10m, parted into those that are agreed and those that are not. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LonLat } from './read-coast'

type Named = { properties: { name: string } }

/** Pairs of countries as Natural Earth names them, with the box in degrees within which their line is not agreed. */
const NOT_AGREED: { pair: [string, string]; within?: [number, number, number, number] }[] = [
  // Crimea: the line across the isthmus. The one through the strait of Kerch is below.
  { pair: ['Ukraine', 'Russia'], within: [32, 45.5, 36, 46.4] },
  // Golan: the line of 1974. The one of 1923 is below.
  { pair: ['Israel', 'Syria'] },
  { pair: ['N. Cyprus', 'Cyprus U.N. Buffer Zone'] },
  { pair: ['N. Cyprus', 'Cyprus'] },
  { pair: ['Israel', 'Palestine'] },
  { pair: ['Palestine', 'Jordan'] },
  { pair: ['Palestine', 'Egypt'] },
  { pair: ['Kosovo', 'Serbia'] },
  { pair: ['W. Sahara', 'Morocco'] },
  { pair: ['W. Sahara', 'Mauritania'] },
  { pair: ['W. Sahara', 'Algeria'] },
]

/** Lines between names of one country, or between a country and a base, that are not drawn. */
const NOT_DRAWN = ['Cyprus|Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia', 'Baikonur', 'Siachen Glacier']

/**
 * The other side of an area that is not agreed, so that both sides are drawn alike. By hand, good to about 2 km: the
 * middle of the strait of Kerch; the upper Jordan and the eastern shore of the lake of Tiberias.
 */
const OTHER_SIDES: LonLat[][] = [
  [
    [36.83, 45.48],
    [36.66, 45.37],
    [36.56, 45.25],
    [36.52, 45.1],
    [36.5, 44.98],
  ],
  [
    [35.668, 33.262],
    [35.63, 33.2],
    [35.615, 33.08],
    [35.627, 32.98],
    [35.635, 32.89],
    [35.652, 32.86],
    [35.66, 32.79],
    [35.648, 32.73],
    [35.665, 32.69],
    [35.75, 32.72],
  ],
]

const matches = (pair: [string, string], a: string, b: string) =>
  (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a)

/** Reads both kinds of line, in degrees. Crimea is chosen line by line, because one pair of countries has two lines. */
export function readBorders(): { settled: LonLat[][]; open: LonLat[][] } {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const lines = (keep: (a: string, b: string) => boolean) =>
    mesh(topology, topology.objects.countries, (one, other) => {
      const a = (one as unknown as Named).properties.name
      const b = (other as unknown as Named).properties.name
      if (a === b || NOT_DRAWN.some((name) => [a, b, `${a}|${b}`, `${b}|${a}`].includes(name))) return false
      return keep(a, b)
    }).coordinates as LonLat[][]
  const whole = NOT_AGREED.filter(({ within }) => !within)
  const parts = NOT_AGREED.filter(({ within }) => within)
  const settled = lines((a, b) => !NOT_AGREED.some(({ pair }) => matches(pair, a, b)))
  const open = [...lines((a, b) => whole.some(({ pair }) => matches(pair, a, b))), ...OTHER_SIDES]
  for (const { pair, within } of parts) {
    const [west, south, east, north] = within as [number, number, number, number]
    for (const line of lines((a, b) => matches(pair, a, b))) {
      const inside = line.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north)
      ;(inside ? open : settled).push(line)
    }
  }
  return { settled, open }
}
