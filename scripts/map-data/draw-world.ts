/** The map of the world under every story that no finer basemap serves: coarse, and made of a package alone. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type BasemapEntry, extentOf } from '../../components/stage/basemap/atlas'
import type { Basemap, BasemapName } from '../../components/stage/basemap/basemap'
import { encodeLines, encodeRings } from '../../components/stage/basemap/encode-path'
import { type Point, project } from '../../components/stage/world/camera'
import type { LonLat } from './read-coast'
import { ringArea, simplifyLine } from './simplify'

/** The zoom at which one pixel is the measure of what may be dropped. */
const ZOOM = 2.3
/** Square px of a triangle and of an island that may be dropped. */
const DETAIL = 2
const ISLAND = 4
const STEPS = 2

const read = <Name extends string>(file: string) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8')) as Topology<
    Record<Name, GeometryCollection<{ name: string }>>
  >

/**
 * Land of Natural Earth 1:50m, its countries' names, and lines between countries.
 *
 * @param borders In degrees, already parted.
 */
export function drawWorld(entry: BasemapEntry, borders: { settled: LonLat[][]; open: LonLat[][] }): Basemap {
  const pixel = 1 / 2 ** ZOOM
  const tolerance = (square: number) => () => square * pixel ** 2
  const box = extentOf(entry)
  const [, south, , north] = entry.extent
  const inside = ([lon, lat]: Position | LonLat): Point =>
    project([lon as number, Math.min(north, Math.max(south, lat as number))])
  const grid = { origin: [box.x + box.width / 2, box.y + box.height / 2] as Point, unit: pixel / STEPS }
  const atlas = read<'land'>('land-50m.json')
  const land = feature(atlas, atlas.objects.land)
    .features.flatMap(({ geometry }) => ringsOf(geometry as Polygon | MultiPolygon))
    .map((ring) => simplifyLine(ring.map(inside), tolerance(DETAIL)))
    .filter((ring) => ring.length > 3 && ringArea(ring) > ISLAND * pixel ** 2)
  // Where the package has cut the world, along 180° and near the poles, no coast is drawn.
  const edges = [box.x, box.x + box.width, box.y, box.y + box.height]
  const isEdge = (a: Point, b: Point) =>
    edges.some((edge, index) => [a, b].every((point) => Math.abs((point[index < 2 ? 0 : 1] as number) - edge) < pixel))
  const lines = (list: LonLat[][]) =>
    encodeLines(
      list.map((line) => simplifyLine(line.map(inside), tolerance(DETAIL * 2))),
      grid,
    )
  return {
    name: entry.name,
    ...grid,
    land: encodeRings(land, grid, isEdge),
    lakes: [],
    rivers: [],
    borders: lines(borders.settled),
    open: lines(borders.open),
    labels: nameCountries(),
  }
}

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

/** Each country's name in the middle of its largest part, the largest countries first. */
function nameCountries(): BasemapName[] {
  const atlas = read<'countries'>('countries-50m.json')
  return feature(atlas, atlas.objects.countries)
    .features.map((country) => ({ name: country.properties.name, part: largestPart(country.geometry as MultiPolygon) }))
    .map(({ name, part }) => ({ name, part, area: geoArea(part) }))
    .sort((a, b) => b.area - a.area)
    .filter(({ area }) => area > SMALLEST)
    .map(({ name, part, area }) => {
      const [lon, lat] = geoCentroid(part)
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
