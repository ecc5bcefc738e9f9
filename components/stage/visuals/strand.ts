import { round } from './markup'

type Point = readonly [x: number, y: number]

/**
 * An S-shaped strand from one point to another, cut in two where it crosses the fold.
 *
 * @param fold The fold's x, between the two points, px.
 * @returns the path as far as the fold and the path past it.
 */
export function splitStrand([x0, y0]: Point, [x3, y3]: Point, fold: number): [string, string] {
  const middle = (x0 + x3) / 2
  const xs = [x0, middle, middle, x3]
  const ys = [y0, y0, y3, y3]
  let [low, high] = [0, 1]
  for (let step = 0; step < 30; step++) {
    const t = (low + high) / 2
    if (cutCurve(xs, t).point < fold) low = t
    else high = t
  }
  const [x, y] = [cutCurve(xs, low), cutCurve(ys, low)]
  return [pathOf(x.before, y.before), pathOf(x.after, y.after)]
}

function pathOf(xs: number[], ys: number[]): string {
  const points = xs.map((x, index) => `${round(x)} ${round(ys[index] ?? 0)}`)
  return `M${points[0]}C${points.slice(1).join(' ')}`
}

/** One coordinate of a cubic curve cut at a parameter (de Casteljau). */
function cutCurve(p: number[], t: number): { point: number; before: number[]; after: number[] } {
  const mix = (a: number, b: number) => a + (b - a) * t
  const [a = 0, b = 0, c = 0, d = 0] = p
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)]
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)]
  const point = mix(abc, bcd)
  return { point, before: [a, ab, abc, point], after: [point, bcd, cd, d] }
}
