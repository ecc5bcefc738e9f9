/** One basemap of map data: reads what lies in its extent, thins it for its scale, and writes it as path strings. */

import { type BasemapEntry, extentOf } from '../../components/stage/basemap/atlas'
import { type Basemap, joinRing } from '../../components/stage/basemap/basemap'
import { edgeTest, encodeLines, encodeRings } from '../../components/stage/basemap/encode-path'
import { type Point, project } from '../../components/stage/world/camera'
import { ringArea } from '../../components/stage/world/rings'
import { BASEMAP_NAMES } from './basemap-names'
import { isInStrait, openStraits } from './open-straits'
import { closeRings, type Extent, joinSegments, type LonLat, readSegments, type Segment, turnRound } from './read-coast'
import { isInside, simplifyLine, type Tolerance } from './simplify'
import { trimBorders } from './trim-borders'

/** How a basemap is made. Pixels are those of the zoom for which it is drawn. */
export type BasemapPlan = {
  /** The zoom at which one pixel is the measure of what may be dropped. */
  zoom: number
  /** Square px of a triangle that may be dropped, of an island and of a lake. */
  detail: number
  island: number
  lake: number
  /** GMT's river classes (1 largest). */
  rivers: number[]
  /** Half the width in px to which the straits are opened. */
  straits: number
  /** Islands and lakes below this are not even asked for: km². */
  smallest: number
  /** Steps of the written paths to one pixel. */
  steps: number
  /** Degrees. Outside the first box triangles, islands and lakes must be ten times as large, outside the second a hundred. */
  boxes?: [core: Extent, near: Extent]
  /** Degrees by which the data reaches beyond the basemap, so that its edge is never seen. */
  margin: number
}

/** Makes the basemap. `borders` in degrees, already parted. */
export function drawBasemap(
  entry: BasemapEntry,
  plan: BasemapPlan,
  borders: { settled: LonLat[][]; open: LonLat[][] },
): Basemap {
  const extent = widen(entry.extent, plan.margin)
  const pixel = 1 / 2 ** plan.zoom
  const [inCore, isNear] = (plan.boxes ?? [entry.extent, entry.extent]).map(boxTest) as [BoxTest, BoxTest]
  const size = (square: number) => (point: Point) =>
    square * pixel ** 2 * (!plan.boxes || inCore(point) ? 1 : isNear(point) ? 10 : 100)
  const detail: Tolerance = (point) => {
    const near = plan.straits > 0 && isInStrait(point, 1.6 * plan.straits * pixel)
    return size(plan.detail)(point) / (near ? 200 : 1)
  }
  const coasts = joinSegments(readSegments(extent, ['-W', `-A${plan.smallest}+l`]))
  const level = (number: number) => coasts.filter((one) => one.level === number)
  const ringsOf = (lines: Segment[]) => closeRings(lines, extent).map(projectLine)
  const isCaspian = (ring: Point[]) => isInside(CASPIAN, [ring])
  const inland = ringsOf(level(2).map(turnRound))
  const thin = (ring: Point[]) => simplifyLine(openStraits(ring, plan.straits * pixel), detail)
  const large = (square: number) => (ring: Point[]) =>
    ring.length > 3 && ringArea(ring) > size(square)(ring[0] as Point)
  // An islet in the middle of a strait would be torn into a ring round the ships.
  const isIslet = (ring: Point[]) => ring.every((point) => isInStrait(point, plan.straits * pixel))
  const land = [...ringsOf(level(1)), ...inland.filter(isCaspian)]
    .filter((ring) => !isIslet(ring))
    .map(thin)
    .filter(large(plan.island))
  const lakes = inland
    .filter((ring) => !isCaspian(ring) && !isInside(ARAL, [ring]))
    .map(thin)
    .filter(large(plan.lake))
  const rivers = plan.rivers.flatMap((number) => joinSegments(readSegments(extent, [`-I${number}`])))
  const box = extentOf({ extent })
  const origin: Point = [box.x + box.width / 2, box.y + box.height / 2]
  const grid = { origin, unit: pixel / plan.steps }
  const lines = (list: LonLat[][], square: number) =>
    list.flatMap((line) => cutToExtent(line, extent)).map((line) => simplifyLine(projectLine(line), size(square)))
  const border = (list: LonLat[][]) => encodeLines(trimBorders(lines(list, plan.detail * 2), land, 6 * pixel), grid)
  const streams = rivers.map(({ points }) => points)
  return {
    name: entry.name,
    ...grid,
    land: encodeRings(land, grid, edgeTest(box, grid.unit)),
    lakes: encodeRings(lakes, grid, () => false).map((ring) => joinRing(ring).slice(1)),
    rivers: encodeLines(
      lines(streams, plan.detail * 4).filter((line) => !plan.boxes || inCore(line[0] as Point)),
      grid,
    ),
    borders: border(borders.settled),
    open: border(borders.open),
    labels: entry.name === 'region' || entry.name === 'wide' ? BASEMAP_NAMES.filter(belongsTo(entry)) : [],
  }
}

/** Drawn as a sea, with waterlines. */
const CASPIAN = project([50.5, 42])
/** GSHHG has the Aral Sea of the 1960s. By 2015 most of it was dry: it is left out. */
const ARAL = project([59.8, 45])

const projectLine = (line: LonLat[]): Point[] => line.map(project)

const belongsTo = (entry: BasemapEntry) => (label: { zoom: [number, number] }) =>
  entry.name === 'wide' ? label.zoom[0] < 4.6 : label.zoom[1] > 4.6

/** Whole degrees, because GMT's data is cut there. */
function widen([west, south, east, north]: BasemapEntry['extent'], margin: number): Extent {
  return [
    Math.floor(west - margin),
    Math.max(0, Math.floor(south - margin)),
    Math.ceil(east + margin),
    Math.min(80, Math.ceil(north + margin)),
  ]
}

type BoxTest = (point: Point) => boolean

function boxTest(extent: BasemapEntry['extent']): BoxTest {
  const box = extentOf({ extent })
  return ([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
}

/** The parts of a line that lie in an extent, each with one vertex beyond. */
export function cutToExtent(line: LonLat[], [west, south, east, north]: Extent): LonLat[][] {
  const within = ([lon, lat]: LonLat) => lon > west && lon < east && lat > south && lat < north
  const parts: LonLat[][] = []
  let part: LonLat[] = []
  line.forEach((point, index) => {
    const before = line[index - 1]
    const next = line[index + 1]
    if (within(point) || (before && within(before)) || (next && within(next))) part.push(point)
    else if (part.length > 0) {
      parts.push(part)
      part = []
    }
  })
  parts.push(part)
  return parts.filter((one) => one.length > 1)
}
