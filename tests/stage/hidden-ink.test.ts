import { expect, test } from 'vitest'
import { drawInk } from '../../components/stage/paper/compose'
import { frameWithin } from '../../components/stage/picture/frame'
import type { Plate, SceneMap, View } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { makeInkFeatures } from '../../components/stage/satellite/ink-features'
import { aMap } from './a-map'
import { mapData } from './map-data'

const frame = frameWithin(900, 700, { left: 6, top: 6, right: 6, bottom: 6 })
const view: View = { width: 900, height: 700, form: 'wide', frame, free: frame }
const inks = { paper: '#fff', ink: '#111', ink2: '#222', ink3: '#333', told: '#f00', record: '#00f' }

function picture(plate: Plate) {
  const map = aMap()
  const lines = map.lines.map((line): SceneMap['lines'][number] => ({ ...line, plate }))
  return makePicture({ ...map, lines }, view, 0.5, mapData())
}

test.each(['told', 'record'] as const)(
  'all that is drawn of a line in %s goes with its ink, its casing too',
  (plate) => {
    const markup = drawInk(picture(plate), 'ink')
    const routes = markup.slice(markup.indexOf('data-routes'), markup.indexOf('m-mark'))
    const outside = routes.replace(/<g class="m-plate[^>]*>.*?<\/g>/g, '')
    const paths = [...outside.matchAll(/<path class="([^"]*)"/g)].map(([, names]) => names)
    expect(paths.length).toBeGreaterThan(0)
    for (const names of paths) expect(names).toContain(`m-plate m-${plate}`)
  },
)

test('a way in both inks has no casing beside the one that is left, on the satellite either', () => {
  const widths = (choice: 'both' | 'record' | 'told') =>
    makeInkFeatures(picture('both'), inks, choice).features.flatMap(({ properties: { layer, width, offset } }) =>
      layer === 'cases' ? [{ width, offset }] : [],
    )[0]
  const [both, record, told] = [widths('both'), widths('record'), widths('told')]
  expect(record?.width).toBeLessThan(both?.width ?? 0)
  expect([both?.offset, record?.offset]).toEqual([0, -(told?.offset ?? 0)])
  expect(record?.offset).toBeLessThan(0)
})
