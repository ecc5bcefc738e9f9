import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { landRings } from '../../components/stage/basemap/clip-basemap'
import { readBasemap } from '../../components/stage/basemap/read-index'
import { project } from '../../components/stage/world/camera'
import { unfold } from '../../scripts/map-data/draw-land'
import { isInside } from '../../scripts/map-data/simplify'

it('a ring across the meridian of 180 degrees lies on both sides of the plane, and one round a pole is closed', () => {
  const plain: Position[] = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ]
  expect(unfold(plain)).toEqual([plain])
  const across: Position[] = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 60],
  ]
  expect(unfold(across)[1]).toEqual([
    [170, 60],
    [190, 60],
    [190, 70],
    [170, 60],
  ])
  expect(unfold(across)[0]?.[0]).toEqual([-190, 60])
  const pole: Position[] = [
    [0, -70],
    [120, -70],
    [-120, -70],
    [0, -70],
  ]
  expect(unfold(pole)[1]).toEqual([
    [0, -70],
    [120, -70],
    [240, -70],
    [360, -70],
    [360, -90],
    [0, -90],
    [0, -70],
  ])
})

it('on the map of the world seas in the north are sea, and Siberia is land', () => {
  const rings = landRings(readBasemap('world'))
  const isLand = (lon: number, lat: number) => isInside(project([lon, lat]), rings)
  expect(
    [
      [0, 67],
      [-20, 68],
      [-60, 68.5],
    ].map(([lon = 0, lat = 0]) => isLand(lon, lat)),
  ).toEqual([false, false, false])
  expect(
    [
      [100, 66],
      [-150, 67],
      [-42, 68],
      [175, 67],
      [-175, 66.5],
      [0, -80],
    ].map(([lon = 0, lat = 0]) => isLand(lon, lat)),
  ).toEqual([true, true, true, true, true, true])
})
