/** One sheet of map data: reads what lies in its extent, thins it for its scale, and writes it as path strings. */

import { type Point, project } from '../../components/stage/camera'
import { encodePath } from '../../components/stage/encode-path'
import { extentOf, type Sheet, type SheetEntry } from '../../components/stage/sheets'
import { GROUND_LABELS } from './ground-labels'
import { isInStrait, openStraits } from './open-straits'
import { closeRings, type Extent, joinSegments, type LonLat, readSegments, type Segment, turnRound } from './read-coast'
import { ringArea, simplifyLine, type Tolerance } from './simplify'
import { trimBorders } from './trim-borders'

/** How a sheet is made. Pixels are those of the zoom for which it is drawn. */
export type SheetPlan = {
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
  /** Degrees outside which triangles, islands and lakes must be forty times as large. */
  core?: Extent
  /** Degrees by which the data reaches beyond the sheet, so that its edge is never seen. */
  margin: number
}

const OUTSIDE = 40

/** Makes the sheet. `borders` in degrees, already parted. */
export function drawSheet(
  entry: SheetEntry,
  plan: SheetPlan,
  borders: { settled: LonLat[][]; open: LonLat[][] },
): Sheet {
  const extent = widen(entry.extent, plan.margin)
  const pixel = 1 / 2 ** plan.zoom
  const inCore = coreTest(plan.core)
  const size = (square: number) => (point: Point) => square * pixel ** 2 * (inCore(point) ? 1 : OUTSIDE)
  const detail: Tolerance = (point) => {
    const near = plan.straits > 0 && isInStrait(point, 5 * pixel)
    return size(plan.detail)(point) / (near ? 4 : 1)
  }
  const coasts = joinSegments(readSegments(extent, ['-W', `-A${plan.smallest}+l`]))
  const level = (number: number) => coasts.filter((one) => one.level === number)
  const ringsOf = (lines: Segment[]) => closeRings(lines, extent).map(projectLine)
  const isCaspian = (ring: Point[]) => ringArea(ring) > ringArea(projectLine(CASPIAN_SIZE))
  const inland = ringsOf(level(2).map(turnRound))
  const thin = (ring: Point[]) => simplifyLine(openStraits(ring, plan.straits * pixel), detail)
  const large = (square: number) => (ring: Point[]) =>
    ring.length > 3 && ringArea(ring) > size(square)(ring[0] as Point)
  const land = [...ringsOf(level(1)), ...inland.filter(isCaspian)].map(thin).filter(large(plan.island))
  const lakes = inland
    .filter((ring) => !isCaspian(ring))
    .map(thin)
    .filter(large(plan.lake))
  const rivers = plan.rivers.flatMap((number) => joinSegments(readSegments(extent, [`-I${number}`])))
  const box = extentOf({ ...entry, extent })
  const origin: Point = [box.x + box.width / 2, box.y + box.height / 2]
  const unit = pixel / plan.steps
  const encode = (lines: Point[][], closed: boolean) => encodePath(lines, origin, unit, closed)
  const lines = (list: LonLat[][], square: number) =>
    list.flatMap((line) => cutToExtent(line, extent)).map((line) => simplifyLine(projectLine(line), size(square)))
  return {
    name: entry.name,
    origin,
    unit,
    land: encode(land, true),
    lakes: encode(lakes, true),
    rivers: encode(
      lines(
        rivers.map(({ points }) => points),
        plan.detail * 2,
      ).filter((line) => inCore(line[0] as Point)),
      false,
    ),
    borders: encode(trimBorders(lines(borders.settled, plan.detail * 1.5), land, 6 * pixel), false),
    open: encode(trimBorders(lines(borders.open, plan.detail), land, 6 * pixel), false),
    labels: entry.name === 'region' || entry.name === 'wide' ? GROUND_LABELS.filter(belongsTo(entry)) : [],
  }
}

/** No lake of the region but the Caspian is larger than this box. */
const CASPIAN_SIZE: LonLat[] = [
  [49, 39],
  [52, 39],
  [52, 41],
  [49, 41],
  [49, 39],
]

const projectLine = (line: LonLat[]): Point[] => line.map(project)

const belongsTo = (entry: SheetEntry) => (label: { zoom: [number, number] }) =>
  entry.name === 'wide' ? label.zoom[0] < 4.6 : label.zoom[1] > 4.6

/** Whole degrees, because GMT's data is cut there. */
function widen([west, south, east, north]: SheetEntry['extent'], margin: number): Extent {
  return [
    Math.floor(west - margin),
    Math.max(0, Math.floor(south - margin)),
    Math.ceil(east + margin),
    Math.min(80, Math.ceil(north + margin)),
  ]
}

function coreTest(core: Extent | undefined): (point: Point) => boolean {
  if (!core) return () => true
  const box = extentOf({ name: '', zoom: 0, extent: core })
  return ([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
}

/** The parts of a line that lie in an extent, each with one vertex beyond. */
function cutToExtent(line: LonLat[], [west, south, east, north]: Extent): LonLat[][] {
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
