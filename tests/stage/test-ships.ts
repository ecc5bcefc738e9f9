import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BASEMAPS, type Basemap, extentOf } from '../../components/stage/basemap/basemaps'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { curveRoute, measureLine, pointAt } from '../../components/stage/picture/route-path'
import { contains } from '../../components/stage/world/boxes'
import { project } from '../../components/stage/world/camera'
import type { Story } from '../../model/read-story'
import { isInside } from '../../scripts/map-data/simplify'

const basemaps = BASEMAPS.map(
  ({ name }) => [name, JSON.parse(readFileSync(`public/map/${name}.json`, 'utf8')) as Basemap] as const,
)

/** Tests every half pixel of every sea route of a story against the land of every basemap: some seconds. */
export function testShips(story: Story): void {
  const ships = [...story.routes.values()].flatMap(({ id, kind, geometry }) =>
    kind === 'sea route' && geometry.type === 'LineString' ? [{ id, points: geometry.coordinates }] : [],
  )
  // A ship is drawn from one zoom to another on each basemap; its curve is thinned for that zoom.
  const zooms: Record<string, number[]> = {
    wide: [3.6, 4.2],
    region: [4.6, 5, 6, 7],
    levant: [7, 8, 9],
    bosporus: [7, 9, 11],
    dardanelles: [7, 9],
    latakia: [9.5, 11],
    tartus: [9.5, 11],
  }
  for (const [name, basemap] of basemaps) {
    it(`no ship of ${story.title} crosses land on the basemap ${name}`, { timeout: 60_000 }, () => {
      const rings = landRings(basemap)
      const entry = BASEMAPS.find((one) => one.name === name) ?? (BASEMAPS[0] as (typeof BASEMAPS)[0])
      expect(ships.length).toBeGreaterThan(0)
      for (const zoom of zooms[name] ?? []) {
        const pixel = 1 / 2 ** zoom
        for (const { id, points } of ships) {
          const line = measureLine(curveRoute(points.map(project), pixel))
          const steps = Math.ceil(line.length / pixel) * 2
          const ashore = Array.from({ length: steps - 12 }, (_, index) => pointAt(line, index / steps).at)
            .filter((point) => contains(extentOf(entry), point))
            .filter((point) => isInside(point, rings))
          expect(ashore, `${id} at zoom ${zoom}`).toEqual([])
        }
      }
    })
  }
}
