/** Ground cut down to what one figure shows. Build time only. */
import { intersect } from '../world/boxes'
import type { Box, Point } from '../world/camera'
import { ringArea } from '../world/rings'
import { joinRing } from './basemap'
import { clipLine, clipRing, decodePath } from './clip-basemap'
import { encodeLines, encodeRings } from './encode-path'
import type { Ground, GroundPath } from './ground'

/**
 * The part of a ground inside a box of the world, in steps of `unit` world units. Its shading keeps its file; which part of
 * that is wanted stands behind the name, in parts of its size: `ground/wide.webp#0.2,0.1,0.5,0.5`.
 */
export function clipGround(ground: Ground, box: Box, unit: number): Ground {
  const grid = { origin: [box.x + box.width / 2, box.y + box.height / 2] as const, unit }
  const room = STEPS * unit
  const lines = ([kind, data]: GroundPath): GroundPath => [
    kind,
    encodeLines(
      decodePath(data, ground)
        .flatMap((line) => clipLine(line, box))
        .map((line) => thin(line, room)),
      grid,
    ).join('M'),
  ]
  const areas = ([kind, data]: GroundPath): GroundPath => [
    kind,
    encodeRings(
      decodePath(data, ground)
        .map((ring) => thin(clipRing(ring, box), room))
        .filter((ring) => ring.length > 3 && ringArea(ring) > SPECK * room * room),
      grid,
      () => false,
    )
      .map((ring) => joinRing(ring).slice(1))
      .join('M'),
  ]
  const { relief, ...rest } = ground
  const clipped = relief && clipRelief(relief, box)
  // Empty rivers and waters still say that the basemap's own are left out, as they are on the live map.
  const some = (paths: GroundPath[]) => paths.filter(([kind, data]) => data || kind === 'river' || kind === 'water')
  return {
    ...rest,
    ...grid,
    ...(clipped && { relief: clipped }),
    sea: some(ground.sea.map(areas)),
    areas: some(ground.areas.map(areas)),
    lines: some(ground.lines.map(lines)),
  }
}

/** Steps that two vertices of a figure are apart, at least. */
const STEPS = 1

/** Square steps of a patch of ground that is still seen in a figure: what is smaller is left out, as on any sheet of its scale. */
const SPECK = 4

function thin(line: Point[], room: number): Point[] {
  let [x, y] = [Number.NaN, Number.NaN]
  return line.filter((point, index) => {
    const isNear = Math.hypot(point[0] - x, point[1] - y) < room
    if (isNear && index < line.length - 1) return false
    ;[x, y] = point
    return true
  })
}

function clipRelief(relief: NonNullable<Ground['relief']>, box: Box): Ground['relief'] {
  const [x, y, width, height] = relief.box
  const part = intersect({ x, y, width, height }, box)
  if (part.width === 0 || part.height === 0) return undefined
  const crop = [(part.x - x) / width, (part.y - y) / height, part.width / width, part.height / height]
  const file = `${relief.file}#${crop.map((value) => value.toFixed(6)).join()}`
  return { file, small: file, box: [part.x, part.y, part.width, part.height] }
}
