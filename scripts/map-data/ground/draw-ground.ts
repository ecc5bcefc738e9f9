/** One file of ground: reads what its plan names, thins it for its scale, and writes one path for each kind. */
import { type BasemapEntry, extentOf } from '../../../components/stage/basemap/atlas'
import { joinRing } from '../../../components/stage/basemap/basemap'
import { encodeLines, encodeRings, type Grid } from '../../../components/stage/basemap/encode-path'
import type { Ground, GroundPath } from '../../../components/stage/basemap/ground'
import { overlaps } from '../../../components/stage/world/boxes'
import { type Box, type Point, project } from '../../../components/stage/world/camera'
import { ringArea } from '../../../components/stage/world/rings'
import { simplifyLine } from '../simplify'
import type { ReliefPlan } from './draw-relief'
import { joinLines } from './join-lines'
import { NAMES } from './names'
import { readSource, type SourceFeature } from './read-source'

/** What is taken of a source, and what it is drawn as. */
export type LayerPlan = {
  from: string
  on: 'sea' | 'areas' | 'lines'
  /** One kind for all of it, or by the source's `class`; what is not named is left out. */
  as: string | Readonly<Record<string, string>>
  /** Areas smaller than so many px² are left out. */
  smallest?: number
  /** Only what is this long, px, when its parts are joined. */
  shortest?: number
  /** Square px of a triangle that may be dropped; that of the file where nothing is said. */
  detail?: number
  /** Further choice. */
  where?: (feature: SourceFeature) => boolean
}
export type GroundPlan = {
  /** The zoom at which one pixel is the measure of what may be dropped. */
  zoom: number
  detail?: number
  /** Steps of the written paths to one pixel. */
  steps?: number
  extent: BasemapEntry['extent']
  relief?: ReliefPlan
  layers: readonly LayerPlan[]
}

export function drawGround(name: string, plan: GroundPlan): Omit<Ground, 'relief'> {
  const box = extentOf(plan)
  const pixel = 1 / 2 ** plan.zoom
  const grid: Grid = { origin: [box.x + box.width / 2, box.y + box.height / 2], unit: pixel / (plan.steps ?? 2) }
  const parts: Record<LayerPlan['on'], GroundPath[]> = { sea: [], areas: [], lines: [] }
  for (const layer of plan.layers) {
    const tolerance = (layer.detail ?? plan.detail ?? 0.5) * pixel ** 2
    for (const [kind, features] of byKind(layer)) {
      const data =
        layer.on === 'lines'
          ? encodeLines(thinLines(features, box, tolerance, (layer.shortest ?? 0) * pixel), grid).join('M')
          : writeRings(features, box, tolerance, (layer.smallest ?? 4) * pixel ** 2, grid)
      if (data) parts[layer.on].push([kind, data])
    }
  }
  return { name, ...grid, ...merge(parts), labels: [...(NAMES[name] ?? [])] }
}

/** Kinds that come from more than one source, together, where the first of them stands. */
function merge(parts: Record<LayerPlan['on'], GroundPath[]>): Record<LayerPlan['on'], GroundPath[]> {
  const together = (paths: GroundPath[]) => {
    const kinds = new Map<string, string[]>()
    for (const [kind, data] of paths) kinds.set(kind, [...(kinds.get(kind) ?? []), data])
    return [...kinds].map(([kind, data]): GroundPath => [kind, data.join('M')])
  }
  return { sea: together(parts.sea), areas: together(parts.areas), lines: together(parts.lines) }
}

function byKind({ from, as, where }: LayerPlan): Map<string, SourceFeature[]> {
  const kinds = new Map<string, SourceFeature[]>()
  if (typeof as !== 'string') for (const kind of Object.values(as)) kinds.set(kind, [])
  for (const one of readSource(from)) {
    if (where && !where(one)) continue
    const kind = typeof as === 'string' ? as : as[String(one.properties.class)]
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), one])
  }
  return kinds
}

function thinLines(features: SourceFeature[], box: Box, tolerance: number, shortest: number): Point[][] {
  const lines = features
    .flatMap(({ geometry }) => {
      if (geometry.type === 'LineString') return [geometry.coordinates]
      if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates
      return []
    })
    .map((line) => line.map(([lon, lat]) => project([lon as number, lat as number])))
    .filter((line) => line.length > 1 && overlaps(boundsOf(line), box))
  return joinLines(lines)
    .filter((line) => lengthOf(line) > shortest)
    .map((line) => simplifyLine(line, () => tolerance))
}

/** Outer rings run one way and holes the other, so that what overlaps is filled and holes are not. */
function writeRings(features: SourceFeature[], box: Box, tolerance: number, smallest: number, grid: Grid): string {
  const rings = features
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return [geometry.coordinates]
      return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    })
    .flatMap((polygon) =>
      polygon.map((ring, index) => {
        const points = ring.map(([lon, lat]) => project([lon as number, lat as number]))
        return isClockwise(points) === (index === 0) ? points : points.reverse()
      }),
    )
    .filter((ring) => ring.length > 3 && ringArea(ring) > smallest && overlaps(boundsOf(ring), box))
    .map((ring) => simplifyLine(ring, () => tolerance))
  return encodeRings(rings, grid, () => false)
    .map((ring) => joinRing(ring).slice(1))
    .join('M')
}

const isClockwise = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point
    return sum + (nextX - x) * (nextY + y)
  }, 0) < 0

function boundsOf(line: readonly Point[]): Box {
  const xs = line.map(([x]) => x)
  const ys = line.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const lengthOf = (line: readonly Point[]) =>
  line.slice(1).reduce((sum, [x, y], index) => {
    const before = line[index] as Point
    return sum + Math.hypot(x - before[0], y - before[1])
  }, 0)
