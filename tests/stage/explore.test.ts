import { describe, expect, it } from 'vitest'
import { limitsFor, panBy, reachOf, zoomAround } from '../../components/stage/explore/explore-camera'
import { listSpots, pickAt } from '../../components/stage/explore/pick'
import type { View } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { worldBox } from '../../components/stage/world/boxes'
import { project, toPixel, transformFor, unproject } from '../../components/stage/world/camera'
import { aMap } from './a-map'
import { mapData } from './map-data'

const VIEW: View = {
  width: 1000,
  height: 700,
  form: 'wide',
  frame: { x: 40, y: 10, width: 940, height: 650 },
  free: { x: 400, y: 20, width: 560, height: 600 },
}
const picture = makePicture(aMap(), VIEW, 1, mapData())
const data = reachOf(picture.atlas)

describe('the reader’s own camera', () => {
  const limits = limitsFor(picture)

  it('follows the hand', () => {
    const moved = panBy(picture.camera, [120, -50], picture)
    const [x, y] = toPixel(transformFor(moved, VIEW.free), project([35, 35]))
    const [x0, y0] = toPixel(picture.transform, project([35, 35]))
    expect(x).toBeCloseTo(x0 - 120, 6)
    expect(y).toBeCloseTo(y0 + 50, 6)
  })

  it('leaves what is under the pointer where it is', () => {
    const pixel = [700, 500] as const
    const under = unproject([
      (pixel[0] - picture.transform.x) / picture.transform.scale,
      (pixel[1] - picture.transform.y) / picture.transform.scale,
    ])
    const closer = zoomAround(picture.camera, pixel, 1.5, picture, limits)
    expect(closer.zoom).toBeCloseTo(picture.camera.zoom + 1.5, 9)
    const [x, y] = toPixel(transformFor(closer, VIEW.free), project(under))
    expect(x).toBeCloseTo(pixel[0], 6)
    expect(y).toBeCloseTo(pixel[1], 6)
  })

  it('never leaves the data, wherever it is pulled', () => {
    let camera = picture.camera
    for (const [by, x, y] of [
      [-9, 0, 0],
      [0, 1e6, 1e6],
      [3, -1e6, -1e6],
      [-1, 1e6, -1e6],
      [0.5, -1e6, 1e6],
    ] as const) {
      camera = panBy(zoomAround(camera, [500, 300], by, picture, limits), [x, y], picture)
      const seen = worldBox(transformFor(camera, VIEW.free), VIEW.frame)
      expect(seen.x).toBeGreaterThanOrEqual(data.x - 1e-6)
      expect(seen.y).toBeGreaterThanOrEqual(data.y - 1e-6)
      expect(seen.x + seen.width).toBeLessThanOrEqual(data.x + data.width + 1e-6)
      expect(seen.y + seen.height).toBeLessThanOrEqual(data.y + data.height + 1e-6)
    }
  })

  it('goes no closer than the drawing carries, and closer where something is surveyed', () => {
    expect(zoomAround(picture.camera, [500, 300], 99, picture, limits).zoom).toBe(9.5)
    const [line] = aMap().lines
    const runway = { ...line, id: 'runway', kind: 'runway' } as NonNullable<typeof line>
    const [, max] = limitsFor(makePicture(aMap({ lines: [runway] }), VIEW, 1, mapData()))
    expect(max).toBe(13)
  })

  it('draws another part of the world with its own names and without the enlargement', () => {
    const own = { ...picture.camera, zoom: 8, ...at([35.9, 34.9]) }
    const map = aMap({ inset: { center: [35.87, 34.91], zoom: 13 } })
    const looked = makePicture(map, VIEW, 1, mapData(), own)
    expect(looked.inset).toBeUndefined()
    expect(looked.camera).toEqual(own)
    expect(looked.basemaps.map(({ isGround }) => isGround)).toEqual([true, false, false])
    expect(looked.labels().map(({ text }) => text)).not.toContain('Ankora')
  })
})

const at = (position: [number, number]) => {
  const [x, y] = project(position)
  return { x, y }
}

describe('what is under a pixel', () => {
  const pixelOf = (id: string) => {
    const one = picture.places.find((entry) => entry.id === id)
    if (!one) throw new Error(`no place ${id}`)
    return toPixel(picture.transform, one.world)
  }

  it('is the nearest place within reach, else the route, else nothing', () => {
    const [x, y] = pixelOf('ankora')
    expect(pickAt(picture, 'both', [x + 12, y - 9])).toBe('ankora')
    expect(pickAt(picture, 'both', [x + 60, y])).toBeUndefined()
    expect(pickAt(picture, 'both', toPixel(picture.transform, project([25.76, 38.04])))).toBe('route')
    const [south, north] = [pixelOf('tarpos'), pixelOf('latemia')]
    expect(pickAt(picture, 'both', [south[0], south[1] + 3])).toBe('tarpos')
    expect(pickAt(picture, 'both', [north[0], north[1] - 3])).toBe('latemia')
  })

  it('is not what the chosen ink hides', () => {
    expect(pickAt(picture, 'told', toPixel(picture.transform, project([25.76, 38.04])))).toBeUndefined()
    expect(pickAt(picture, 'told', pixelOf('ankora'))).toBe('ankora')
    expect(listSpots(picture, 'told').map(({ id }) => id)).toEqual(['beirol', 'damasyus', 'ankora'])
  })

  it('everything in the frame can be reached in turn, each at a pixel that picks it', () => {
    const spots = listSpots(picture, 'both')
    expect(spots.map(({ id }) => id)).toEqual(expect.arrayContaining(['tarpos', 'latemia', 'bosparis', 'route']))
    for (const { id, at: pixel } of spots) expect(pickAt(picture, 'both', pixel)).toBe(id)
  })
})
