/** What every page of the benchmark offers to the one who measures it. Runs in the browser. */

import { type Basemap, joinRing } from '../../components/stage/basemap/basemap'
import type { SceneMap } from '../../components/stage/picture/nouns'

export type Setting = { from: SceneMap; to: SceneMap; form: 'wide' | 'narrow'; seconds: number }
export type MapPage = {
  /** From the first scene's camera to the second's; resolves when the camera stands there. */
  fly(): Promise<void>
  /** Resolves when the picture stands, too: a map that draws more once its camera stands. */
  settled?(): Promise<void>
  /** Draws a part (0 to 1) of the scrubbed routes. */
  scrub?(part: number): void
}
type Lines = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon | GeoJSON.MultiLineString, { name: string }>

/** Says that the map stands: the time of its first frame is kept. */
export function standReady(page: MapPage): void {
  requestAnimationFrame(() => {
    setTimeout(() => Object.assign(window, { page, first: performance.now() }))
  })
}

export function readSetting(): Setting {
  return JSON.parse(document.querySelector('[data-setting]')?.textContent ?? '') as Setting
}

/** The region's land, lakes, rivers and borders in degrees, from the same file that the paper reads. */
export async function loadRegion(): Promise<Lines> {
  const basemap = (await (await fetch('/map/region.json')).json()) as Basemap
  const read = (path: string) => decode(path, basemap)
  const rings = (paths: string[]) => paths.flatMap(read).map((ring) => [ring])
  const feature = (name: string, geometry: Lines['features'][0]['geometry']): Lines['features'][0] => ({
    type: 'Feature',
    properties: { name },
    geometry,
  })
  return {
    type: 'FeatureCollection',
    features: [
      feature('land', { type: 'MultiPolygon', coordinates: rings(basemap.land.map(joinRing)) }),
      feature('lakes', { type: 'MultiPolygon', coordinates: rings(basemap.lakes) }),
      feature('rivers', { type: 'MultiLineString', coordinates: basemap.rivers.flatMap(read) }),
      feature('borders', { type: 'MultiLineString', coordinates: [...basemap.borders, ...basemap.open].flatMap(read) }),
    ],
  }
}

export const STYLES: Record<string, { fill: string; stroke: string }> = {
  land: { fill: '#edf0eb', stroke: '#57635e' },
  lakes: { fill: '#d5dfde', stroke: '#9db1af' },
  rivers: { fill: 'none', stroke: '#9db1af' },
  borders: { fill: 'none', stroke: '#57635e' },
}

/** Web Mercator at zoom 0 is 512 px wide. Rings come back closed, and clockwise as d3-geo wants them. */
function decode(path: string, { origin, unit }: Basemap): [number, number][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      let [x, y] = origin as [number, number]
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      const line: [number, number][] = []
      for (let index = 0; index < numbers.length; index += 2) {
        x += (numbers[index] as number) * unit
        y += (numbers[index + 1] as number) * unit
        const n = Math.PI * (1 - y / 256)
        line.push([(x / 512 - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI])
      }
      if (!part.endsWith('z')) return line
      line.push(line[0] as [number, number])
      return areaOf(line) > 0 ? line.reverse() : line
    })
}

const areaOf = (ring: [number, number][]) =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as [number, number]
    return sum + x * nextY - nextX * y
  }, 0)

/** Calls back with the part of the time that has passed, in every frame, and with 1 at the end. */
export function animateFor(seconds: number, draw: (part: number) => void): Promise<void> {
  const began = performance.now()
  return new Promise((resolve) => {
    const step = () => {
      const part = Math.min(1, (performance.now() - began) / 1000 / seconds)
      draw(part)
      if (part < 1) requestAnimationFrame(step)
      else resolve()
    }
    requestAnimationFrame(step)
  })
}
