import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStory } from '../../components/open-story'
import type { Chapter, Scene } from '../../model/chapter'
import { checkCompositions, compositionOf } from '../../model/check-compositions'
import type { Route } from '../../model/nouns'
import type { Report } from '../../model/problems'

const routes = new Map(
  [
    { id: 'way', geometry: { type: 'LineString' } },
    { id: 'field', geometry: { type: 'Polygon' } },
  ].map((route) => [route.id, route as Route]),
)
const scene = (id: string, changes: object = {}) =>
  ({ id, visual: 'map', record: [], told: [], base: [], mapNotes: [], ...changes }) as unknown as Scene
const fourth = (...chapters: Scene[][]) => {
  const found: string[] = []
  const report = { warn: (_where: unknown, text: string) => found.push(text) } as unknown as Report
  checkCompositions(
    chapters.map((scenes) => ({ scenes }) as Chapter),
    routes,
    () => ({}) as never,
    report,
  )
  return found.map((text) => /found "(.+?)"/.exec(text)?.[1])
}

describe('the kinds of pictures', () => {
  it('are visuals, and maps by what carries them', () => {
    expect(compositionOf(scene('a', { visual: 'days' }), routes)).toBe('days')
    expect(compositionOf(scene('a', { record: ['a-town'] }), routes)).toBe('map of places')
    expect(compositionOf(scene('a', { base: ['way', 'a-town'] }), routes)).toBe('map with a line')
    expect(compositionOf(scene('a', { told: ['field'] }), routes)).toBe('map with an area')
    expect(compositionOf(scene('a', { record: ['way'], inset: {} }), routes)).toBe('map with an enlargement')
    expect(compositionOf(scene('a', { mapNotes: [{ radius: 20 }] }), routes)).toBe('map with a measure')
  })

  it('may be three in a row, and a fourth is named once, in the next chapter too', () => {
    const places = ['a', 'b', 'c', 'd', 'e'].map((id) => scene(id))
    const [a, b, c, d, e] = places as [Scene, Scene, Scene, Scene, Scene]
    const other = scene('x', { visual: 'days' })
    expect(fourth([a, b, c], [other, d, e])).toEqual([])
    expect(fourth([a, b], [c, d, e])).toEqual(['d'])
  })
})

it('a file of routes that can’t be read is one problem: what its maps would have shown is not counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-routes-'))
  try {
    cpSync('tests/fixture-story/lamp-on-the-pier', join(folder, 'lamp'), { recursive: true })
    const path = join(folder, 'lamp', 'routes.geojson')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"fadesIn": true,', '"fadesIn": true'))
    expect(() => openStory('lamp', folder)).toThrow(/routes\.geojson:\d+:\d+ {2}broken JSON/)
    expect(() => openStory('lamp', folder)).not.toThrow(/map of places/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
