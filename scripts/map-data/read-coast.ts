/** Coasts, lakes and rivers from GSHHG and WDBII, through GMT. */
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'

export type LonLat = [lon: number, lat: number]
/** Degrees: west, south, east, north; whole numbers, because the data is cut at whole degrees. */
export type Extent = [west: number, south: number, east: number, north: number]
/** A line with the level that GMT gives it: 1 sea coast, 2 lake, 3 island in a lake, 4 pond on that. */
export type Segment = { level: number; points: LonLat[] }

/** Asks GMT for the segments in an extent. `options` as of `gmt pscoast`: `-W`, `-I1`, `-A100`. */
export function readSegments(extent: Extent, options: string[]): Segment[] {
  const [west, south, east, north] = extent
  const region = `-R${west}/${east}/${south}/${north}`
  const text = execFileSync('gmt', ['pscoast', '-M', '-Df', region, ...options], {
    encoding: 'utf8',
    // GMT leaves its history in the folder where it runs.
    cwd: tmpdir(),
    maxBuffer: 2 ** 29,
  })
  const segments: Segment[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) segments.push({ level: Number(line.slice(line.lastIndexOf(' '))), points: [] })
    else if (line) segments.at(-1)?.points.push(line.split('\t').map(Number) as LonLat)
  }
  for (const { points } of segments) for (const point of points) if (point[0] > 180) point[0] -= 360
  return segments
}

const key = (level: number, [lon, lat]: LonLat) => `${level} ${lon.toFixed(6)} ${lat.toFixed(6)}`

/** Joins the segments of one level where one ends and another begins. A closed line begins and ends on the same point. */
export function joinSegments(segments: Segment[]): Segment[] {
  const starts = new Map<string, Segment[]>()
  const joined: Segment[] = []
  const open: Segment[] = []
  for (const segment of segments) {
    const first = segment.points[0]
    const last = segment.points.at(-1)
    if (!first || !last) continue
    if (key(0, first) === key(0, last)) joined.push(segment)
    else open.push(segment)
  }
  const ends = new Set<string>()
  for (const segment of open) {
    const start = key(segment.level, segment.points[0] as LonLat)
    starts.set(start, [...(starts.get(start) ?? []), segment])
    ends.add(key(segment.level, segment.points.at(-1) as LonLat))
  }
  const used = new Set<Segment>()
  const follow = (segment: Segment) => {
    const points = [...segment.points]
    used.add(segment)
    for (;;) {
      const next = starts.get(key(segment.level, points.at(-1) as LonLat))?.find((one) => !used.has(one))
      if (!next) break
      used.add(next)
      for (const point of next.points.slice(1)) points.push(point)
    }
    joined.push({ level: segment.level, points })
  }
  for (const segment of open) {
    if (!used.has(segment) && !ends.has(key(segment.level, segment.points[0] as LonLat))) follow(segment)
  }
  for (const segment of open) if (!used.has(segment)) follow(segment)
  return joined
}

/** The same line the other way. */
export const turnRound = ({ level, points }: Segment): Segment => ({ level, points: [...points].reverse() })

/**
 * Closes the lines that end at the edge of the extent, by walking along the edge to where the next one begins. What lies
 * on their left is enclosed: GMT gives land on the left of every line, so lakes must be turned round first.
 */
export function closeRings(lines: Segment[], extent: Extent): LonLat[][] {
  const [west, south, east, north] = extent
  const corners: LonLat[] = [
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const width = east - west
  const height = north - south
  /** Distance along the edge, anticlockwise from the south-western corner. */
  const along = ([lon, lat]: LonLat): number => {
    if (Math.abs(lat - south) < 1e-6) return lon - west
    if (Math.abs(lon - east) < 1e-6) return width + lat - south
    if (Math.abs(lat - north) < 1e-6) return width + height + east - lon
    return 2 * width + height + north - lat
  }
  const round = 2 * (width + height)
  const rings: LonLat[][] = []
  const open: LonLat[][] = []
  for (const { points } of lines) {
    const closed = key(0, points[0] as LonLat) === key(0, points.at(-1) as LonLat)
    ;(closed ? rings : open).push([...points])
  }
  while (open.length > 0) {
    const ring = open.pop() as LonLat[]
    for (;;) {
      const end = along(ring.at(-1) as LonLat)
      const ahead = (point: LonLat) => (along(point) - end + round) % round
      let next: LonLat[] | undefined
      for (const line of open) if (!next || ahead(line[0] as LonLat) < ahead(next[0] as LonLat)) next = line
      const home = ahead(ring[0] as LonLat)
      const reach = next && ahead(next[0] as LonLat) < home ? ahead(next[0] as LonLat) : home
      const passed = corners
        .map((corner) => ({ corner, distance: ahead(corner) }))
        .filter(({ distance }) => distance < reach)
        .sort((a, b) => a.distance - b.distance)
      for (const { corner } of passed) ring.push(corner)
      if (!next || reach === home) break
      open.splice(open.indexOf(next), 1)
      for (const point of next) ring.push(point)
    }
    ring.push(ring[0] as LonLat)
    rings.push(ring)
  }
  return rings
}
