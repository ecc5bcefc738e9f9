/** Basemaps made of a package alone, for any part of the world: land, lines between countries and their names. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type BasemapEntry, extentOf } from '../../components/stage/basemap/atlas'
import type { Basemap, BasemapName } from '../../components/stage/basemap/basemap'
import { clipLine, clipRing } from '../../components/stage/basemap/clip-basemap'
import { edgeTest, encodeLines, encodeRings } from '../../components/stage/basemap/encode-path'
import { type Point, project } from '../../components/stage/world/camera'
import { ringArea } from '../../components/stage/world/rings'
import type { LonLat } from './read-coast'
import { simplifyLine } from './simplify'

/** What a basemap is made of. Pixels are those of the zoom for which it is drawn. */
export type LandPlan = {
  /** Natural Earth's scale: 1:50m or 1:10m. */
  from: '50m' | '10m'
  /** The zoom at which one pixel is the measure of what may be dropped. */
  zoom: number
  /** Square px of a triangle and of an island that may be dropped. */
  detail: number
  island: number
}

export const WORLD: LandPlan = { from: '50m', zoom: 2.3, detail: 2, island: 4 }
export const REGION: LandPlan = { from: '10m', zoom: 7, detail: 1, island: 2 }
/** What `REGION` can carry: its lines are good to about 1 km, as 1:10,000,000 goes. */
export const REGION_SCALE = { zoom: [4.6, 7.2], accuracy: 1500 } as const

const STEPS = 2
/** Degrees beyond which Mercator's projection has no end. */
const POLES = 84

const read = <Name extends string>(file: string) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8')) as Topology<
    Record<Name, GeometryCollection<{ name: string }>>
  >

/**
 * Land, lines between countries and their names in an extent, all of Natural Earth.
 *
 * @param borders In degrees, already parted.
 */
export function drawLand(
  entry: BasemapEntry,
  plan: LandPlan,
  borders: { settled: LonLat[][]; open: LonLat[][] },
): Basemap {
  const pixel = 1 / 2 ** plan.zoom
  const tolerance = (square: number) => () => square * pixel ** 2
  const box = extentOf(entry)
  const grid = { origin: [box.x + box.width / 2, box.y + box.height / 2] as Point, unit: pixel / STEPS }
  const atlas = read<'land'>(`land-${plan.from}.json`)
  const land = feature(atlas, atlas.objects.land)
    .features.flatMap(({ geometry }) => ringsOf(geometry as Polygon | MultiPolygon))
    .flatMap(unfold)
    .map((ring) => clipRing(ring.map(onPlane), box))
    .map((ring) => simplifyLine(ring, tolerance(plan.detail)))
    .filter((ring) => ring.length > 3 && ringArea(ring) > plan.island * pixel ** 2)
  const lines = (list: LonLat[][]) =>
    encodeLines(
      list
        .flatMap((line) => clipLine(line.map(onPlane), box))
        .map((line) => simplifyLine(line, tolerance(plan.detail * 2))),
      grid,
    )
  return {
    name: entry.name,
    ...grid,
    land: encodeRings(land, grid, edgeTest(box, pixel)),
    lakes: [],
    rivers: [],
    borders: lines(borders.settled),
    open: lines(borders.open),
    labels: nameCountries(entry),
  }
}

const onPlane = ([lon, lat]: Position | LonLat): Point =>
  project([lon as number, Math.min(POLES + 1, Math.max(-POLES - 1, lat as number))])

/**
 * A ring as it lies on the plane. The package has rings on the globe: where one passes the meridian of 180 degrees its longitudes go
 * on beyond it, and it lies on either side of the plane. One that runs round a pole is closed below it.
 */
export function unfold(ring: readonly Position[]): Position[][] {
  let turn = 0
  const whole = ring.map(([lon = 0, lat = 0], index): Position => {
    const before = ring[index - 1]?.[0] ?? lon
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360
    return [lon + turn, lat]
  })
  if (whole.every(([lon], index) => lon === ring[index]?.[0])) return [whole]
  const [first, last] = [whole[0], whole.at(-1)] as [Position, Position]
  const pole = Math.sign(first[1] as number) * 90
  const closed = turn === 0 ? whole : [...whole, [last[0] as number, pole], [first[0] as number, pole], first]
  return [-360, 0, 360].map((shift) => closed.map(([lon = 0, lat = 0]) => [lon + shift, lat]))
}

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

/** The name of each country whose largest part has its middle in an extent, the largest countries first. */
function nameCountries({ extent: [west, south, east, north] }: BasemapEntry): BasemapName[] {
  const atlas = read<'countries'>('countries-50m.json')
  return feature(atlas, atlas.objects.countries)
    .features.map((country) => ({ name: country.properties.name, part: largestPart(country.geometry as MultiPolygon) }))
    .map(({ name, part }) => ({ name, part, area: geoArea(part) }))
    .sort((a, b) => b.area - a.area)
    .filter(({ area }) => area > SMALLEST)
    .map((one) => ({ ...one, at: geoCentroid(one.part) }))
    .filter(({ at: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ name, at: [lon, lat], area }) => {
      // A name has room from the zoom on at which its country is some 60 px wide.
      const from = Math.max(1, Math.log2(60 / (512 * (Math.sqrt(area) / (2 * Math.PI)))))
      const round = (value: number) => Math.round(value * 10) / 10
      return { text: name, kind: 'land', at: [round(lon), round(lat)], zoom: [round(from), 8] }
    })
}

/** Steradians: about 2,000 km². */
const SMALLEST = 5e-5

function largestPart(shape: Polygon | MultiPolygon): Feature<Polygon> {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const features = parts.map(
    (coordinates): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    }),
  )
  return features.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best))
}
