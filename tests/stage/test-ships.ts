import { expect, it } from 'vitest'
import { extentOf } from '../../components/stage/basemap/atlas'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { readBasemap, readIndex } from '../../components/stage/basemap/read-index'
import { curveRoute, measureLine, pointAt } from '../../components/stage/picture/route-path'
import { contains } from '../../components/stage/world/boxes'
import { project } from '../../components/stage/world/camera'
import type { Story } from '../../model/read-story'
import { isInside } from '../../scripts/map-data/simplify'

/** Tests every half pixel of every sea route of a story against the land of every basemap: some seconds. */
export function testShips(story: Story): void {
  const ships = [...story.routes.values()].flatMap(({ id, kind, geometry }) =>
    kind === 'sea route' && geometry.type === 'LineString' ? [{ id, points: geometry.coordinates }] : [],
  )
  // A ship is drawn from one zoom to another on each basemap; its curve is thinned for that zoom.
  for (const entry of readIndex()) {
    const { name, zoom } = entry
    const from = Math.max(zoom[0], 3.6)
    it(`no ship of ${story.title} crosses land on the basemap ${name}`, { timeout: 60_000 }, () => {
      const rings = landRings(readBasemap(name))
      expect(ships.length).toBeGreaterThan(0)
      for (const at of [from, Math.min((from + zoom[1]) / 2, 9.5)]) {
        const pixel = 1 / 2 ** at
        for (const { id, points } of ships) {
          const line = measureLine(curveRoute(points.map(project), pixel))
          const steps = Math.ceil(line.length / pixel) * 2
          const ashore = Array.from({ length: steps - 12 }, (_, index) => pointAt(line, index / steps).at)
            .filter((point) => contains(extentOf(entry), point))
            .filter((point) => isInside(point, rings))
          expect(ashore, `${id} at zoom ${at}`).toEqual([])
        }
      }
    })
  }
}
