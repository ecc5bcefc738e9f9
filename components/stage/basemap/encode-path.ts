/** Lines as relative SVG path strings of whole numbers: short, and ready to be drawn without being read. */
import type { Box, Point } from '../world/camera'

/** How many vertices go into one piece. Browsers draw in tiles, and skip the pieces that a tile does not meet. */
const PIECE = 56
/** How far in steps apart small rings may lie that go into one piece. */
const CELL = 400

/** Whether both ends of a segment lie within `room` world units of one edge of the data: there it ends, and no outline is drawn. */
export const edgeTest =
  ({ x, y, width, height }: Box, room: number) =>
  (a: Point, b: Point) =>
    [x, x + width, y, y + height].some((edge, index) =>
      [a, b].every((point) => Math.abs((point[index < 2 ? 0 : 1] as number) - edge) < room),
    )

/** Coordinates are steps of `unit` world units from `origin`. */
export type Grid = { origin: Point; unit: number }

/**
 * Rings as lists of pieces, each `x y l dx dy …` from a point of its own. Joined, with an `M` before the first piece and
 * only what follows the `l` of the others, the pieces make the closed ring; alone, with `M` before it, a piece is a part of
 * its outline. Small rings go several to one piece, which is then a list of its own. A piece that begins with `!` runs
 * along the edge of the data and is no outline.
 *
 * @param isEdge Whether a segment is not an outline but where the data ends.
 */
export function encodeRings(rings: Point[][], grid: Grid, isEdge: (a: Point, b: Point) => boolean): string[][] {
  const steps = rings.map((ring) => ({ ring, steps: toSteps(ring, grid) })).filter(({ steps }) => steps.length > 3)
  const large = steps.filter(({ steps }) => steps.length > PIECE / 2)
  const small = steps.filter(({ steps }) => steps.length <= PIECE / 2)
  return [
    ...large.map(({ ring }) => encodeRing(ring, grid, isEdge)),
    ...groupByCell(small.map((one) => one.steps)).map((group) => [
      group.map((ring, index) => `${index ? 'M' : ''}${pair(ring[0])}${run(ring)}z`).join(''),
    ]),
  ]
}

function encodeRing(ring: Point[], grid: Grid, isEdge: (a: Point, b: Point) => boolean): string[] {
  const pieces: string[] = []
  let points: Point[] = [ring[0] as Point]
  let edge = false
  const flush = () => {
    const steps = toSteps(points, grid)
    if (steps.length > 1) pieces.push(`${edge ? '!' : ''}${pair(steps[0])}${run(steps)}`)
    points = [points.at(-1) as Point]
  }
  for (let index = 1; index < ring.length; index++) {
    const isOnEdge = isEdge(ring[index - 1] as Point, ring[index] as Point)
    if (isOnEdge !== edge || points.length > PIECE) {
      flush()
      edge = isOnEdge
    }
    points.push(ring[index] as Point)
  }
  flush()
  return pieces
}

/** Open lines as pieces, several short ones to one piece. */
export function encodeLines(lines: Point[][], grid: Grid): string[] {
  const parts: Point[][] = []
  for (const line of lines.map((one) => toSteps(one, grid))) {
    for (let index = 0; index < line.length - 1; index += PIECE) parts.push(line.slice(index, index + PIECE + 1))
  }
  return groupByCell(parts.filter((part) => part.length > 1)).map((group) =>
    group.map((part, index) => `${index ? 'M' : ''}${pair(part[0])}${run(part)}`).join(''),
  )
}

const pair = (point: Point | undefined) => (point ? join(point[0], point[1]) : '')
const join = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`)

function run(steps: Point[]): string {
  let text = 'l'
  for (let index = 1; index < steps.length; index++) {
    const [x0, y0] = steps[index - 1] as Point
    const [x1, y1] = steps[index] as Point
    const step = join(x1 - x0, y1 - y0)
    text += index > 1 && !step.startsWith('-') ? ` ${step}` : step
  }
  return text
}

/** Neighbours together, as far as a piece has room. */
function groupByCell(lines: Point[][]): Point[][][] {
  const cells = new Map<string, Point[][]>()
  for (const line of lines) {
    const [x, y] = line[0] as Point
    const cell = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
    cells.set(cell, [...(cells.get(cell) ?? []), line])
  }
  const groups: Point[][][] = []
  for (const cell of cells.values()) {
    let count = Number.POSITIVE_INFINITY
    for (const line of cell) {
      if (count + line.length > PIECE) {
        groups.push([])
        count = 0
      }
      groups.at(-1)?.push(line)
      count += line.length
    }
  }
  return groups
}

/** Rounded to steps; without repeated points and without vertices in the middle of a straight run. */
function toSteps(line: Point[], { origin, unit }: Grid): Point[] {
  const kept: Point[] = []
  for (const [x, y] of line) {
    const point: Point = [Math.round((x - origin[0]) / unit), Math.round((y - origin[1]) / unit)]
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    if (last && before) {
      const [dx, dy, ex, ey] = [last[0] - before[0], last[1] - before[1], point[0] - last[0], point[1] - last[1]]
      if (dx * ey === dy * ex && dx * ex + dy * ey > 0) kept.pop()
    }
    kept.push(point)
  }
  return kept
}
