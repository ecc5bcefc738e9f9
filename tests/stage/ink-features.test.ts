import { describe, expect, test } from 'vitest'
import { frameWithin } from '../../components/stage/frame'
import { makeInkFeatures } from '../../components/stage/ground/ink-features'
import { makeInkLayers } from '../../components/stage/ground/ink-layers'
import { makePicture, type View } from '../../components/stage/picture'
import { makeSceneMap } from '../../components/stage/scene-map'
import { readStory } from '../../stories/read-story'

const story = readStory('the-map-on-the-table')
const inks = { paper: '#fff', ink: '#111', ink2: '#222', ink3: '#333', told: '#f00', record: '#00f' }
const frame = frameWithin(900, 700, { left: 6, top: 6, right: 6, bottom: 6 })
const view: View = { width: 900, height: 700, form: 'wide', frame, free: frame }
const scenes = story.chapters.flatMap((chapter) => chapter.scenes).filter(({ visual }) => visual === 'map')

function featuresOf(id: string, progress: number, choice: 'told' | 'record' | 'both' = 'both') {
  const scene = scenes.find((one) => one.id === id)
  if (!scene) throw new Error(`no scene ${id}`)
  return makeInkFeatures(
    makePicture(makeSceneMap(scene, story), view, progress, () => []),
    inks,
    choice,
  ).features
}
const ends = (features: ReturnType<typeof featuresOf>, layer: string) =>
  features.flatMap(({ geometry, properties }) =>
    properties.layer === layer && geometry.type === 'LineString' ? [geometry.coordinates.at(-1)] : [],
  )

describe('the inks as features of the ground', () => {
  test('every scene that is a map gives features, and only such as a layer draws', () => {
    const layers = makeInkLayers().map(({ id }) => id)
    for (const { id } of scenes) {
      const features = featuresOf(id, 1)
      expect(features.length, id).toBeGreaterThan(0)
      for (const { properties } of features) expect(layers).toContain(properties.layer)
    }
  })

  test('a scrubbed route is cut at the progress, the same on the way back', () => {
    const half = featuresOf('ships-sailed-first', 0.5)
    const whole = featuresOf('ships-sailed-first', 1)
    expect(ends(half, 'routes-record')).not.toEqual(ends(whole, 'routes-record'))
    expect(ends(half, 'cases')).toEqual(ends(whole, 'cases'))
    expect(featuresOf('ships-sailed-first', 0.5)).toEqual(half)
    expect(half.map(({ properties }) => properties.layer)).toContain('routes-next')
    expect(whole.map(({ properties }) => properties.layer)).not.toContain('routes-next')
    expect(ends(featuresOf('ships-sailed-first', 0), 'routes-record')).toEqual([])
  })

  test('a line that fades in is one line: its parts meet, and the last ends where the route does', () => {
    const parts = featuresOf('ships-sailed-first', 1).filter(
      ({ properties }) => properties.layer === 'routes-record' && properties.id === 'syrian-express',
    )
    expect(parts.length).toBeGreaterThan(4)
    const lines = parts.map(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
    for (const [index, line] of lines.entries())
      if (index > 0)
        expect(line[0]?.map((n) => n.toFixed(9))).toEqual(lines[index - 1]?.at(-1)?.map((n) => n.toFixed(9)))
    const strengths = parts.map(({ properties }) => properties.opacity ?? 0)
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b))
  })

  test('the ink that is switched off is left out, with its casing; places without an ink stay', () => {
    const layers = new Set(featuresOf('ships-sailed-first', 1, 'told').map(({ properties }) => properties.layer))
    expect([...layers]).toEqual(['routes-base', 'places'].filter((layer) => layers.has(layer as 'places')))
    expect(layers).toContain('places')
  })
})
