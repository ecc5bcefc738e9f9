import { describe, expect, test } from 'vitest'
import { frameWithin } from '../../components/stage/picture/frame'
import type { SceneMap, View } from '../../components/stage/picture/nouns'
import { cameraFor, makePicture } from '../../components/stage/picture/picture'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import { makeInkFeatures } from '../../components/stage/satellite/ink-features'
import { makeInkLayers } from '../../components/stage/satellite/ink-layers'
import type { InkChange, InkFeatures } from '../../components/stage/satellite/nouns'
import { project } from '../../components/stage/world/camera'
import { wordsOf } from '../../components/words/words-of'
import type { Scene } from '../../model/read-scenes'
import { readFixture } from '../fixture-story/read-fixture'
import { aMap } from './a-map'
import { mapData } from './map-data'

const story = readFixture()
const inks = { paper: '#fff', ink: '#111', ink2: '#222', ink3: '#333', told: '#f00', record: '#00f' }
const frame = frameWithin(900, 700, { left: 6, top: 6, right: 6, bottom: 6 })
const view: View = { width: 900, height: 700, form: 'wide', frame, free: frame }
const scenes = story.chapters.flatMap((chapter) => chapter.scenes).filter(({ visual }) => visual === 'map')

function featuresOf(id: string, progress: number, choice: 'told' | 'record' | 'both' = 'both') {
  const scene = scenes.find((one) => one.id === id)
  if (!scene) throw new Error(`no scene ${id}`)
  return featuresOfMap(makeSceneMap(scene, story, wordsOf('en')), progress, choice)
}
function featuresOfMap(
  map: SceneMap,
  progress = 1,
  choice: 'told' | 'record' | 'both' = 'both',
  change?: InkChange,
): InkFeatures['features'] {
  return makeInkFeatures(makePicture(map, view, progress, mapData()), inks, choice, change).features
}
/** The lines that a layer draws, each with its strength, in the order of drawing. */
const linesOf = (features: InkFeatures['features'], layer: string, id?: string) =>
  features.flatMap(({ geometry, properties }) =>
    properties.layer === layer && geometry.type === 'MultiLineString' && (!id || properties.id === id)
      ? [{ ...properties, lines: geometry.coordinates }]
      : [],
  )
const ends = (features: InkFeatures['features'], layer: string) =>
  linesOf(features, layer).map(({ lines }) => lines.at(-1)?.at(-1))
/** Lengths in px of what is inked and of what is left out between, along a line. */
function measureDashes(lines: number[][][], zoom: number): { dashes: number[]; gaps: number[] } {
  const pixels = lines.map((line) => line.map(([lon = 0, lat = 0]) => project([lon, lat]).map((n) => n * 2 ** zoom)))
  const apart = (a: number[] = [], b: number[] = []) => Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))
  const length = (line: number[][]) => line.reduce((sum, at, n) => sum + (n > 0 ? apart(at, line[n - 1]) : 0), 0)
  return {
    dashes: pixels.map(length),
    gaps: pixels.slice(1).map((line, n) => apart(pixels[n]?.at(-1), line[0])),
  }
}

describe('the inks as features of the satellite', () => {
  test('every scene that is a map gives features, and only such as a layer draws', () => {
    const layers = makeInkLayers().map(({ id }) => id)
    for (const { id } of scenes) {
      const features = featuresOf(id, 1)
      expect(features.length, id).toBeGreaterThan(0)
      for (const { properties } of features) expect(layers).toContain(properties.layer)
    }
  })

  test('a scrubbed route is cut at the progress, the same on the way back', () => {
    const half = featuresOf('more-barges', 0.5)
    const whole = featuresOf('more-barges', 1)
    expect(ends(half, 'routes-record')).not.toEqual(ends(whole, 'routes-record'))
    expect(ends(half, 'cases')).toEqual(ends(whole, 'cases'))
    expect(featuresOf('more-barges', 0.5)).toEqual(half)
    expect(half.map(({ properties }) => properties.layer)).toContain('routes-next')
    expect(whole.map(({ properties }) => properties.layer)).not.toContain('routes-next')
    expect(ends(featuresOf('more-barges', 0), 'routes-record')).toEqual([])
  })

  test('a line out of open water is one line that grows stronger over its first eighth: sailed, to be sailed, and below', () => {
    for (const [progress, layer] of [
      [1, 'routes-record'],
      [0.5, 'routes-next'],
      [1, 'cases'],
    ] as const) {
      const parts = linesOf(featuresOf('more-barges', progress), layer, 'barge-run')
      expect(parts.length, layer).toBeGreaterThan(8)
      for (const [index, { lines }] of parts.entries())
        if (index > 0)
          expect(lines[0]?.[0]?.map((n) => n.toFixed(9))).toEqual(
            parts[index - 1]?.lines
              .at(-1)
              ?.at(-1)
              ?.map((n) => n.toFixed(9)),
          )
      const strengths = parts.map(({ opacity }) => opacity ?? 0)
      expect(strengths).toEqual([...strengths].sort((a, b) => a - b))
      expect((strengths[0] as number) / (strengths.at(-1) as number)).toBeLessThan(0.1)
    }
    expect(linesOf(featuresOf('the-narrows', 1), 'routes-base').length, 'for orientation, too').toBeGreaterThan(8)
  })

  test('what is told has the dashes of the paper, in px', () => {
    const [told] = linesOf(featuresOf('nobody-saw-the-jar', 1), 'routes-told')
    const map = makeSceneMap(scenes.find(({ id }) => id === 'nobody-saw-the-jar') as Scene, story, wordsOf('en'))
    const { dashes, gaps } = measureDashes(told?.lines ?? [], cameraFor(map, view).zoom)
    expect(dashes.length).toBeGreaterThan(20)
    for (const dash of dashes.slice(0, -1)) expect(dash).toBeCloseTo(7, 1)
    for (const gap of gaps) expect(gap).toBeCloseTo(5, 1)
  })

  test('told turns to record: first the gaps close in the told colour, then the colour changes', () => {
    const map = aMap()
    const route = map.lines[0] as SceneMap['lines'][number]
    const now = aMap({
      lines: [
        {
          id: 'route',
          name: route.name,
          kind: route.kind,
          certainty: 'schematic',
          plate: 'record',
          points: route.points,
        },
      ],
    })
    const { zoom } = cameraFor(now, view)
    const at = (part: number) => {
      const [line] = linesOf(
        featuresOfMap(now, 1, 'both', { part, of: new Map([['route', 'turns']]) }),
        'routes-record',
      )
      return { ...line, gaps: measureDashes(line?.lines ?? [], zoom).gaps }
    }
    const gaps = [0, 0.25, 0.45].map((part) => {
      const { gaps, before, turned } = at(part)
      expect([before, turned]).toEqual([inks.told, 0])
      expect(gaps.length).toBeGreaterThan(20)
      return Math.max(...gaps)
    })
    expect(gaps[0]).toBeCloseTo(5, 0)
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
    expect(at(0.75)).toMatchObject({ gaps: [], before: inks.told, color: inks.record, turned: 0.5 })
    expect(linesOf(featuresOfMap(now), 'routes-record')[0]).not.toHaveProperty('turned')
  })

  test('a line that the scene before did not have comes with its casing; with less motion the whole ink fades in', () => {
    const strength = (change: InkChange | undefined, layer: string) =>
      linesOf(featuresOfMap(aMap(), 1, 'both', change), layer).at(-1)?.opacity ?? 0
    const appears: InkChange = { part: 0.5, of: new Map([['route', 'appears']]) }
    for (const layer of ['routes-record', 'cases'])
      expect(strength(appears, layer)).toBeCloseTo(strength(undefined, layer) / 2)
    for (const { properties } of featuresOfMap(aMap(), 1, 'both', { part: 0, of: 'all' }))
      expect(properties.opacity).toBe(0)
  })

  test('the ink that is switched off is left out, with its casing; places without an ink stay', () => {
    const layers = new Set(featuresOf('more-barges', 1, 'told').map(({ properties }) => properties.layer))
    expect([...layers]).toEqual(['routes-base', 'places'].filter((layer) => layers.has(layer as 'places')))
    expect(layers).toContain('places')
  })
})
