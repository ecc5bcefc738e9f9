import { describe, expect, it } from 'vitest'
import { makeNotes } from '../../components/stage/picture/notes'
import type { MapNote } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { contains } from '../../components/stage/world/boxes'
import { project, toPixel } from '../../components/stage/world/camera'
import { wordsOf } from '../../components/words/words-of'
import { circleAround, pointAround } from '../../model/circle-around'
import type { Position } from '../../model/nouns'
import { aMap } from './a-map'
import { facesOf } from './faces-of-notes'
import { mapData } from './map-data'
import { STAGES, viewOf } from './stage-views'

const PIER: Position = [35.8866, 34.889]
const ring = (ink: MapNote['ink'], km = 300): MapNote => ({
  text: `${km} km from the pier.`,
  ink,
  at: pointAround(PIER, km, 0.9),
  of: 'tarpos',
  ring: circleAround(PIER, km),
})

/** km over the ground between two positions: haversine, another formula than that which is tested. */
function apart([lon, lat]: Position, [lon2, lat2]: Position): number {
  const rad = Math.PI / 180
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2
  const all = half(lat, lat2) + Math.cos(lat * rad) * Math.cos(lat2 * rad) * half(lon, lon2)
  return 2 * 6371.0088 * Math.asin(Math.sqrt(all))
}

describe('a ring of equal distance', () => {
  it('is as far off on every side, over the ground', () => {
    for (const point of circleAround([20, 65], 700)) expect(apart([20, 65], point)).toBeCloseTo(700, 6)
    expect(pointAround([20, 0], 111.195, 0.25)).toEqual([expect.closeTo(21, 4), expect.closeTo(0)])
    expect(pointAround([20, 0], 111.195, 0)).toEqual([expect.closeTo(20), expect.closeTo(1, 4)])
  })

  it('is drawn round its place, in the ink of its note', () => {
    const map = aMap({ mapNotes: [ring('base'), ring('record', 200)] })
    const { mapNotes, transform } = makePicture(map, viewOf(STAGES['1440 px']), 1, mapData())
    const { rings, ways } = mapNotes()
    expect(rings.map(({ ink }) => ink)).toEqual(['base', 'record'])
    expect(ways).toBe('')
    const [, x, y] = (/^M(\S+) (\S+?)L/.exec(rings[0]?.path ?? '') ?? []).map(Number) as [0, number, number]
    const [northX, northY] = toPixel(transform, project(pointAround(PIER, 300, 0)))
    expect(Math.hypot(x - northX, y - northY)).toBeLessThan(0.2)
  })

  for (const [name, stage] of Object.entries(STAGES)) {
    it(`has no words across it at ${name}`, () => {
      const notes: MapNote[] = [
        ring('base'),
        { text: 'Which quay, no source says.', ink: 'base', at: PIER, of: 'tarpos' },
      ]
      const picture = makePicture(aMap({ mapNotes: notes }), viewOf(stage), 1, mapData())
      const { seated, rings } = picture.mapNotes()
      const points = [...(rings[0]?.path ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      )
      expect(points.length).toBe(73)
      for (const note of seated)
        expect(
          points.some((point) => contains(note, point)),
          note.text,
        ).toBe(false)
      expect(facesOf(picture)).toEqual([])
    })
  }

  it('says in the margin whose distance it is', () => {
    const said = (notes: MapNote[]) => makeNotes(aMap({ mapNotes: notes }), [], [], wordsOf('en'))
    expect(said([ring('base')])).toContain('Dotted rings: our measure.')
    expect(said([ring('record')])).toContain('Rings in ink: as their source says.')
    expect(said([]).join()).not.toMatch(/rings/i)
  })
})
