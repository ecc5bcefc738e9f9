import { geoMercator } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import {
  fitCamera,
  kilometresPerPixel,
  project,
  toPixel,
  transformFor,
  unproject,
} from '../../components/stage/world/camera'

const CITIES: [number, number][] = [
  [37.6178, 55.752],
  [35.8866, 34.889],
  [51.4215, 35.6944],
  [-77.0364, 38.8951],
  [0, 0],
]

describe('camera', () => {
  it('agrees with the Mercator formula', () => {
    for (const [lon, lat] of CITIES) {
      const [x, y] = project([lon, lat])
      expect(x).toBeCloseTo((512 * (lon + 180)) / 360, 9)
      const radians = (lat * Math.PI) / 180
      expect(y).toBeCloseTo(256 - (512 / (2 * Math.PI)) * Math.log(Math.tan(Math.PI / 4 + radians / 2)), 9)
      expect(unproject([x, y])[0]).toBeCloseTo(lon, 9)
      expect(unproject([x, y])[1]).toBeCloseTo(lat, 9)
    }
  })

  it('puts a point where d3 with the scale and centre of ARCHITECTURE puts it', () => {
    const [width, height, zoom] = [1440, 900, 5.3]
    const center: [number, number] = [36, 42]
    const theirs = geoMercator()
      .scale((512 * 2 ** zoom) / (2 * Math.PI))
      .rotate([-center[0], 0])
      .center([0, center[1]])
      .translate([width / 2, height / 2])
      .precision(0)
    const [x, y] = project(center)
    const ours = transformFor({ x, y, zoom }, { x: 0, y: 0, width, height })
    for (const city of CITIES) {
      const [left, top] = theirs(city) as [number, number]
      const [ourLeft, ourTop] = toPixel(ours, project(city))
      expect(ourLeft).toBeCloseTo(left, 8)
      expect(ourTop).toBeCloseTo(top, 8)
    }
  })

  it('keeps the zoom in the free area that a scene was made for, and takes one away in half of it', () => {
    const camera = { center: [36, 35], zoom: 6 } as const
    const [x] = project(camera.center)
    expect(fitCamera(camera, { x: 540, y: 0, width: 900, height: 700 }, 'wide')).toMatchObject({ x, zoom: 6 })
    expect(fitCamera(camera, { x: 0, y: 0, width: 450, height: 700 }, 'wide').zoom).toBeCloseTo(5, 12)
    expect(fitCamera(camera, { x: 0, y: 0, width: 720, height: 800 }, 'narrow').zoom).toBeCloseTo(7, 12)
    expect(fitCamera(camera, { x: 0, y: 0, width: 0, height: 0 }, 'narrow').zoom).toBe(6)
  })

  it('knows the ground resolution of web tiles', () => {
    // 78 271.517 m to a pixel at zoom 0 with 512 px tiles, as the GL libraries document it.
    expect(kilometresPerPixel(0, 0)).toBeCloseTo(78.2715, 3)
    expect(kilometresPerPixel(10, 60)).toBeCloseTo(78.2715 / 1024 / 2, 6)
  })
})
