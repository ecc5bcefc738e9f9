import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { idOf, type Row } from './row'

/** Points are places, lines and areas are routes. */
export type ShapeRow = Row & { kind: 'place' | 'route' }

/**
 * The shapes of a GeoJSON, KML or GPX file.
 *
 * @param extension `geojson`, `json`, `kml` or `gpx`.
 * @throws Error in one line, when it can't be read.
 */
export function readShapes(text: string, extension: string): ShapeRow[] {
  const { features } = extension === 'kml' || extension === 'gpx' ? fromXml(text, extension) : fromJson(text)
  return features.flatMap((feature, index) => toRows(feature, index + 1))
}

function fromJson(text: string): FeatureCollection {
  try {
    const data = JSON.parse(text) as FeatureCollection | Feature
    if (data.type === 'FeatureCollection' && Array.isArray(data.features)) return data
    if (data.type === 'Feature') return { type: 'FeatureCollection', features: [data] }
  } catch {
    throw new Error('found broken JSON, expected GeoJSON')
  }
  throw new Error('found JSON without features, expected GeoJSON: a FeatureCollection or a Feature')
}

function fromXml(text: string, extension: 'kml' | 'gpx'): FeatureCollection {
  const document = parseXml(text)
  if (document?.documentElement?.localName !== extension)
    throw new Error(`found no ${extension.toUpperCase()}, expected a file of <${extension}> with every tag closed`)
  const read = extension === 'kml' ? kml : gpx
  return read(document as unknown as Document) as FeatureCollection
}

/** Undefined for what is no XML. */
function parseXml(text: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(message)
  }
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml')
  } catch {
    return undefined
  }
}

function toRows({ geometry, properties }: Feature, line: number): ShapeRow[] {
  const { name, description, desc, id, _gpxType, coordinateProperties, ...rest } = properties ?? {}
  const left = Object.entries(rest)
    .filter(([field, value]) => value !== null && !/^(styleUrl|stroke|fill|icon|label|marker|gx_)/.test(field))
    .filter(([field]) => !['kind', 'accuracy', 'certainty', 'source', 'note'].includes(field))
    .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
  const known = Object.fromEntries(
    ['kind', 'accuracy', 'certainty', 'source'].flatMap((field) => (rest[field] ? [[field, rest[field]]] : [])),
  )
  const note = plain(rest.note ?? description ?? desc)
  const values = {
    id: typeof id === 'string' ? idOf(id) : idOf(String(name ?? '')),
    ...(name && { name: String(name) }),
    ...known,
    ...(note && { note }),
  }
  return shapesOf(geometry).map((shape) =>
    shape.type === 'Point'
      ? { kind: 'place', line, left, values: { ...values, at: flat(shape.coordinates) } }
      : { kind: 'route', line, left, values: { ...values, geometry: shape } },
  )
}

/** Several in one are taken one by one; what is no point, line or area is nothing. */
function shapesOf(
  geometry: Geometry | null,
): (
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] }
)[] {
  if (!geometry) return []
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(shapesOf)
  if (geometry.type === 'Point') return [geometry]
  if (geometry.type === 'MultiPoint')
    return geometry.coordinates.map((coordinates) => ({ type: 'Point' as const, coordinates }))
  if (geometry.type === 'LineString') return [{ type: 'LineString', coordinates: geometry.coordinates.map(flat) }]
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map((line) => ({ type: 'LineString' as const, coordinates: line.map(flat) }))
  const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return areas.map((rings) => ({ type: 'Polygon' as const, coordinates: rings.map((ring) => ring.map(flat)) }))
}

/** Without the height. */
function flat(position: Position): Position {
  return position.slice(0, 2)
}

function plain(text: unknown): string | undefined {
  const words =
    typeof text === 'string' ? text : typeof text === 'object' ? (text as { value?: string } | null)?.value : ''
  return (
    words
      ?.replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim() || undefined
  )
}
