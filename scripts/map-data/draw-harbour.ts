/** A basemap whose coast is surveyed: quays and moles as OpenStreetMap has them, which GSHHG is too coarse for. */
import { type BasemapEntry, extentOf } from '../../components/stage/basemap/atlas'
import type { Basemap } from '../../components/stage/basemap/basemap'
import { encodeRings } from '../../components/stage/basemap/encode-path'
import { type Point, project } from '../../components/stage/world/camera'
import { readSource } from './ground/read-source'
import { simplifyLine } from './simplify'

/** The zoom at which one pixel is the measure of what may be dropped. */
const ZOOM = 13

/** Reads `osm/harbours/<name>-land`, and the moles and islands of `osm/harbours/<name>`. */
export function drawHarbour(entry: BasemapEntry): Basemap {
  const { x, y, width, height } = extentOf(entry)
  const pixel = 1 / 2 ** ZOOM
  const grid = { origin: [x + width / 2, y + height / 2] as Point, unit: pixel / 2 }
  const solid = new Set(['land', 'breakwater', 'coastline'])
  const rings = [`osm/harbours/${entry.name}-land`, `osm/harbours/${entry.name}`]
    .flatMap(readSource)
    .filter(({ properties }) => solid.has(String(properties.class)))
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates[0] ?? []] : []))
    .map((ring) => ring.map(([lon, lat]) => project([lon as number, lat as number])))
    .map((ring) => simplifyLine(ring, () => 0.3 * pixel ** 2))
  return {
    name: entry.name,
    ...grid,
    land: encodeRings(rings, grid, () => false),
    lakes: [],
    rivers: [],
    borders: [],
    open: [],
    labels: [],
  }
}
