/** The sources of the ground, kept in `map-data/` as gzip: GeoJSON, or TopoJSON of one object. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type Properties = Readonly<Record<string, string | number | null>>
export type SourceFeature = Feature<Geometry, Properties>

/**
 * @param name Below `map-data/`, without its ending: `osm/aleppo/roads`.
 * @throws when there is no such file.
 */
export function readSource(name: string): SourceFeature[] {
  for (const ending of ['topojson', 'geojson']) {
    let packed: Buffer
    try {
      packed = readFileSync(join('map-data', `${name}.${ending}.gz`))
    } catch {
      continue
    }
    return readFeatures(JSON.parse(gunzipSync(packed).toString('utf8')))
  }
  throw new Error(`map-data/${name}.{topojson,geojson}.gz is not there`)
}

function readFeatures(data: FeatureCollection<Geometry, Properties> | Topology): SourceFeature[] {
  if (data.type === 'FeatureCollection') return data.features
  const [object] = Object.values(data.objects)
  return feature(data, object as GeometryCollection<Properties>).features
}
