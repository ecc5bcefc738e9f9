import { describe, expect, test } from 'vitest'
import { sureBasemap } from '../../components/layouts/first-basemap'
import type { SceneMap } from '../../components/stage/picture/nouns'

const scene = (wide?: number, narrow?: number): SceneMap => ({
  id: 'a',
  visual: 'map',
  places: [],
  lines: [],
  areas: [],
  notes: [],
  ...(wide !== undefined && { wide: { center: [36, 35], zoom: wide } }),
  ...(narrow !== undefined && { narrow: { center: [36, 35], zoom: narrow } }),
})

describe('the basemap of a first scene', () => {
  test.each([
    ['far out on every screen', scene(3.6, 2.6), 'wide'],
    ['close on every screen', scene(8.2, 7.3), 'region'],
    ['close enough for a large screen only', scene(4.4, 2.6), undefined],
    ['other on telephones', scene(6.1, 3), undefined],
    ['without cameras', scene(), undefined],
  ])('%s', (_, map, basemap) => {
    expect(sureBasemap(map)).toBe(basemap)
  })
})
