/** Lines as relative SVG path strings of whole numbers: short, and ready to be drawn without being read. */
import type { Point } from './camera'

/**
 * Writes `m x y l dx dy …`, with `z` for rings. Coordinates are steps of `unit` world units from `origin`. Steps of length
 * zero and vertices in the middle of a straight run are left out.
 */
export function encodePath(lines: Point[][], origin: Point, unit: number, closed: boolean): string {
  let path = ''
  let pen: Point = [0, 0]
  for (const line of lines) {
    const steps = straighten(
      line.map(([x, y]) => [Math.round((x - origin[0]) / unit), Math.round((y - origin[1]) / unit)]),
    )
    if (closed) steps.pop()
    const first = steps[0]
    if (!first || steps.length < (closed ? 3 : 2)) continue
    path += `m${join(first[0] - pen[0], first[1] - pen[1])}l`
    let last = first
    path += steps
      .slice(1)
      .map((step) => {
        const text = join(step[0] - last[0], step[1] - last[1])
        last = step
        return text
      })
      .reduce((sum, text) => sum + (sum === '' || text.startsWith('-') ? '' : ' ') + text, '')
    if (closed) path += 'z'
    pen = closed ? first : last
  }
  return path
}

const join = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`)

function straighten(points: Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    if (last && before) {
      const cross = (last[0] - before[0]) * (point[1] - last[1]) - (last[1] - before[1]) * (point[0] - last[0])
      const dot = (last[0] - before[0]) * (point[0] - last[0]) + (last[1] - before[1]) * (point[1] - last[1])
      if (cross === 0 && dot > 0) kept.pop()
    }
    kept.push(point)
  }
  return kept
}
