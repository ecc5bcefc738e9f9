/** Roads and rivers come in short parts: joined end to end they are thinned better, and written shorter. */
import type { Point } from '../../../components/stage/world/camera'

const key = ([x, y]: Point) => `${Math.round(x * 1e7)} ${Math.round(y * 1e7)}`

/** Joins lines where two ends meet; where three do, the first two that are found. */
export function joinLines(lines: readonly Point[][]): Point[][] {
  const ends = new Map<string, Set<number>>()
  const note = (point: Point, index: number) => {
    const at = key(point)
    ends.set(at, (ends.get(at) ?? new Set()).add(index))
  }
  lines.forEach((line, index) => {
    note(line[0] as Point, index)
    note(line.at(-1) as Point, index)
  })
  const used = new Set<number>()
  const grow = (line: Point[]): Point[] => {
    const points = [...line]
    for (;;) {
      const end = points.at(-1) as Point
      const next = [...(ends.get(key(end)) ?? [])].find((index) => !used.has(index))
      if (next === undefined) return points
      used.add(next)
      const other = lines[next] as Point[]
      const isForward = key(other[0] as Point) === key(end)
      for (const point of isForward ? other.slice(1) : other.slice(0, -1).reverse()) points.push(point)
    }
  }
  return lines.flatMap((line, index) => {
    if (used.has(index)) return []
    used.add(index)
    return [grow(grow(line).reverse())]
  })
}
