/** The ground of a harbour from its own surveyed shore, which is finer than any sheet. */
import type { Point } from './camera'
import { drawWater, transformOf } from './draw-ground'
import { stepOf } from './draw-ink'
import type { Ground } from './ground'
import { writeLine } from './route-path'

/** How far in world units the harbour's own ground reaches to either side: some 60 km. */
const REACH = 1

/**
 * Sea and land between the ends of each harbour line, north and south, over the sheets. OpenStreetMap draws coasts with the
 * land on the left: https://wiki.openstreetmap.org/wiki/Tag:natural=coastline
 */
export function drawHarbours(ground: Ground, id: string): string {
  const { origin, unit } = stepOf(ground)
  const write = (points: readonly Point[]) => writeLine(points, origin, unit)
  return ground.lines
    .filter(({ kind }) => kind === 'harbour')
    .map(({ path: { points } }, index) => {
      const first = points[0] as Point
      const last = points.at(-1) as Point
      const land = last[1] > first[1] ? REACH : -REACH
      const band = (side: number): Point[] => [
        [last[0] + side, last[1]],
        [first[0] + side, first[1]],
      ]
      const water = drawWater([write(points).slice(1)], `${id}-harbour-${index}`)
      return [
        `<g transform="${transformOf(ground.transform, origin, unit)}">`,
        `<path class="m-sea" d="${write([...band(land), ...band(-land).reverse()])}z"/>`,
        `<g class="m-waterlines">${water}</g>`,
        `<path class="m-land" d="${write([...points, ...band(land)])}z"/></g>`,
      ].join('')
    })
    .join('')
}
