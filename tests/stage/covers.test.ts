import { expect, it } from 'vitest'
import { coversOf } from '../../components/stage/basemap/covers'
import type { IndexEntry } from '../../components/stage/basemap/read-index'

const entry = (
  name: string,
  extent: IndexEntry['extent'],
  zoom: IndexEntry['zoom'],
  isGround: boolean,
): IndexEntry => ({
  name,
  extent,
  zoom,
  isGround,
  accuracy: 500,
  hasDisputed: false,
  layers: [],
})
const covers = coversOf([
  entry('sea', [-20, 30, 20, 60], [0, 5], true),
  entry('coast', [-2, 48, 2, 52], [4, 8], true),
  entry('harbour', [-0.2, 49.8, 0.2, 50.2], [7, 12], false),
])
const at = (lon: number, lat: number, zoom: number) => ({ center: [lon, lat] as [number, number], zoom })

it('a camera over a basemap whose lines bear its scale is served', () => {
  expect(covers(at(10, 40, 7.5), 'wide')).toBeUndefined()
  expect(covers(at(0, 50, 8), 'wide')).toBeUndefined()
  expect(covers(at(0, 50, 14), 'narrow')).toBeUndefined()
})

it('one where no basemap is, is refused, insets too', () => {
  expect(covers(at(-82, 23, 4), 'wide')).toBe(
    'at -82 23, where no basemap is, expected longitude and latitude within -20 30 20 60',
  )
  expect(covers(at(-82, 23, 4), 'inset')).toContain('where no basemap is')
})

it('one that looks closer than the lines below it bear is refused, with the basemap and the most that it bears', () => {
  expect(covers(at(10, 40, 7.6), 'wide')).toContain(
    'zoom 7.6 over the basemap “sea”, whose lines are good to about 500 m, expected at most 7.5',
  )
  expect(covers(at(0, 50, 15), 'narrow')).toContain('“harbour”')
  expect(covers(at(10, 40, 12), 'inset')).toBeUndefined()
})
