import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AttributionControl, Map as MapboxMap, setWorkerUrl, supported } from 'mapbox-gl/esm'
import { describe, expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)

/** Everything of mapbox-gl that the satellite relies on. A new version that lacks one of them fails here, by its name. */
const MAP_METHODS = [
  'addControl',
  'addImage',
  'addLayer',
  'addSource',
  'getSource',
  'hasImage',
  'jumpTo',
  'listImages',
  'off',
  'on',
  'once',
  'remove',
  'removeImage',
  'resize',
  'triggerRepaint',
] as const
/** And what the browser tests ask it. */
const ASKED_IN_TESTS = [
  'getBearing',
  'getCenter',
  'getContainer',
  'getLayer',
  'getPitch',
  'getProjection',
  'getStyle',
  'getZoom',
  'project',
  'queryRenderedFeatures',
  'unproject',
] as const
const OPTIONS = [
  'accessToken',
  'attributionControl',
  'fadeDuration',
  'interactive',
  'logoPosition',
  'maxPitch',
  'performanceMetricsCollection',
  'projection',
  'trackResize',
]
const EVENTS = ['error', 'idle', 'sourcedata', 'style.load', 'webglcontextlost']

describe('mapbox-gl has what the satellite relies on', () => {
  test.each([...MAP_METHODS, ...ASKED_IN_TESTS])('Map.%s()', (name) => {
    expect(MapboxMap.prototype[name]).toBeTypeOf('function')
  })
  test.each(Object.entries({ AttributionControl, setWorkerUrl, supported }))('%s()', (_, method) => {
    expect(method).toBeTypeOf('function')
  })

  const file = (path: string) => readFileSync(join(resolve('mapbox-gl'), '..', path), 'utf8')
  test('the option, in its types', () => {
    const options = /\btype MapOptions = \{([\s\S]*?)\n\};/.exec(file('esm/mapbox-gl.d.ts'))?.[1] ?? ''
    expect(OPTIONS.filter((name) => !new RegExp(`^ +${name}\\?:`, 'm').test(options))).toEqual([])
  })
  test('the event, in its code', () => {
    const code = file('esm/core.js') + file('esm/shared.js')
    expect(EVENTS.filter((name) => !code.includes(`"${name}"`))).toEqual([])
  })
  test('the worker as a file of its own, and the class that holds logo and attribution', () => {
    expect(existsSync(resolve('mapbox-gl/dist/esm/worker.js'))).toBe(true)
    expect(file('esm/core.js')).toContain('mapboxgl-control-container')
    expect(file('mapbox-gl.css')).toContain('.mapboxgl-ctrl-logo')
  })
})
