/** A basemap without a coast: all of it is land, and only borders are drawn. It needs nothing but the packages. */
import { type BasemapEntry, extentOf } from '../../components/stage/basemap/atlas'
import type { Basemap } from '../../components/stage/basemap/basemap'
import { encodeLines, encodeRings } from '../../components/stage/basemap/encode-path'
import { type Point, project } from '../../components/stage/world/camera'
import { cutToExtent } from './draw-basemap'
import type { LonLat } from './read-coast'
import { simplifyLine } from './simplify'

/** The zoom at which one pixel is the measure of what may be dropped. */
const ZOOM = 10

/** @param borders In degrees, already parted. */
export function drawInland(entry: BasemapEntry, borders: { settled: LonLat[][]; open: LonLat[][] }): Basemap {
  const { x, y, width, height } = extentOf(entry)
  const grid = { origin: [x + width / 2, y + height / 2] as Point, unit: 0.5 / 2 ** ZOOM }
  // Beyond the sheet, so that the outline of its land, which is no coast, is never seen.
  const [left, top, right, bottom] = [x - width / 5, y - height / 5, x + 1.2 * width, y + 1.2 * height]
  const land: Point[] = [
    [left, top],
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]
  const lines = (list: LonLat[][]) =>
    encodeLines(
      list
        .flatMap((line) => cutToExtent(line, [...entry.extent]))
        .map((line) => simplifyLine(line.map(project), () => (2 * grid.unit) ** 2)),
      grid,
    )
  return {
    name: entry.name,
    ...grid,
    land: encodeRings([land], grid, () => false),
    lakes: [],
    rivers: [],
    borders: lines(borders.settled),
    open: lines(borders.open),
    labels: [],
  }
}
