import { z } from 'zod'
import { checkShape } from './check-shape'
import type { Ids } from './ids'
import type { Route } from './nouns'
import { lonLat } from './nouns/basics'
import { routeProperties } from './nouns/route'
import type { Report, Where } from './problems'
import { noteReferences } from './read-entries'
import type { Path, YamlFile } from './read-yaml'

const line = z.array(lonLat).min(2, 'at least two positions')
const ring = z.array(lonLat).min(4, 'at least four positions, the last the same as the first')
const geometry = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('LineString'), coordinates: line }),
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1, 'at least one ring') }),
  ],
  '"LineString" or "Polygon"',
)
const feature = z.strictObject({ type: z.literal('Feature'), properties: routeProperties, geometry })
const collection = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })

/** `routes.geojson` as a whole. */
export const routeFile = z.strictObject({ ...collection.shape, features: z.array(feature) })

/** What can be told of a feature's id before anything is checked. */
const named = z.looseObject({ properties: z.looseObject({ id: z.string() }) })

/** Where the route with that id stands; `path` leads on from its feature. */
function whereRoute(file: YamlFile, id: string, path: Path): Where {
  const features = collection.safeParse(file.data).data?.features ?? []
  const index = features.findIndex((data) => named.safeParse(data).data?.properties.id === id)
  return file.where(['features', index, ...path])
}

/** Where a position of the route with that id stands. `path` leads there from its coordinates. */
export function wherePosition(file: YamlFile, id: string, path: Path): Where {
  return whereRoute(file, id, ['geometry', 'coordinates', ...path])
}

/** Where a property of the route with that id stands. */
export function whereProperty(file: YamlFile, id: string, property: string): Where {
  return whereRoute(file, id, ['properties', property])
}

/** Reads the features of `routes.geojson` (RFC 7946: longitude first). */
export function readRoutes(file: YamlFile, ids: Ids, report: Report): Map<string, Route> {
  const routes = new Map<string, Route>()
  if (file.data === undefined || file.data === null) return routes
  const features = checkShape(collection, file.data, file, report)?.features ?? []
  for (const [index, data] of features.entries()) {
    const path = ['features', index]
    const name = named.safeParse(data).data?.properties.id
    if (name !== undefined) ids.define('route', name, file.where([...path, 'properties', 'id']))
    noteReferences(routeProperties, (data as { properties?: unknown } | null)?.properties, file, ids, [
      ...path,
      'properties',
    ])
    const fits = checkShape(feature, data, file, report, path)
    if (fits) routes.set(fits.properties.id, { ...fits.properties, geometry: fits.geometry })
  }
  return routes
}
