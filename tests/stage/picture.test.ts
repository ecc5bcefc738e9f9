import { describe, expect, it } from 'vitest'
import type { BasemapName } from '../../components/stage/basemap/basemap'
import { advancePicture } from '../../components/stage/paper/advance'
import { frameWithin, graduate, scaleBar } from '../../components/stage/picture/frame'
import type { Picture, View } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { labelBox } from '../../components/stage/picture/seat-labels'
import { intersect, overlaps } from '../../components/stage/world/boxes'
import { kilometresPerPixel } from '../../components/stage/world/camera'
import { aMap } from './a-map'
import { mapData } from './map-data'

const NAMES: BasemapName[] = [
  { text: 'Black Sea', kind: 'water', at: [34.2, 43.2], zoom: [3, 7] },
  { text: 'Turkey', kind: 'land', at: [33.6, 39.1], zoom: [3, 7] },
  { text: 'Syria', kind: 'land', at: [38.4, 35.1], zoom: [3, 9] },
]

const WORDS = { title: 'Harbour', coordinates: '34.910° N  35.870° E', captions: { 1: ['1 km squares.'] } }

function aView(width: number, height: number, free: [number, number, number, number]): View {
  const frame = frameWithin(width, height, { left: 30, top: 6, right: 28, bottom: 42 })
  const [left, top, right, bottom] = free
  const rest = { x: left, y: top, width: width - left - right, height: height - top - bottom }
  return { width, height, form: width < 600 ? 'narrow' : 'wide', frame, free: intersect(frame, rest) }
}
const DESKTOP = aView(1440, 852, [574, 26, 56, 60])
const PHONE = aView(390, 455, [40, 12, 12, 18])

describe('picture', () => {
  it('drawn further is the picture of that progress', () => {
    const map = aMap()
    map.lines = map.lines.map((line) => ({ ...line, scrub: true }))
    const at = (progress: number) => makePicture(map, DESKTOP, progress, mapData(NAMES))
    const named = (picture: Picture) => ({
      ...picture,
      labels: picture.labels(),
      mapNotes: picture.mapNotes(),
    })
    const half = at(0.5)
    expect(named(advancePicture(at(0), 0.5))).toEqual(named(half))
    expect(half.lines[0]?.drawn).toBe(0.5)
  })

  for (const [name, view] of [
    ['1440 px', DESKTOP],
    ['390 px', PHONE],
  ] as const) {
    it(`names do not touch and keep to the free area at ${name}`, () => {
      const labels = makePicture(aMap(), view, 1, mapData(NAMES)).labels()
      expect(labels.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Tarpos', 'Latemia', 'Bosparis', 'Ankora', 'Damasyus']),
      )
      const boxes = labels.map(labelBox)
      boxes.forEach((box, index) => {
        expect(box.x).toBeGreaterThanOrEqual(view.free.x)
        expect(box.x + box.width).toBeLessThanOrEqual(view.free.x + view.free.width)
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
      })
    })
  }

  it('is the same however it was reached', () => {
    const fresh = (progress: number) => {
      const picture = makePicture(aMap(), DESKTOP, progress, mapData(NAMES))
      return JSON.stringify({ ...picture, labels: picture.labels() })
    }
    const one = fresh(0.4)
    for (const progress of [0, 0.9, 1, 0.1]) fresh(progress)
    expect(fresh(0.4)).toBe(one)
  })

  it('names stand still while a route is drawn', () => {
    const labelsAt = (progress: number) => makePicture(aMap(), DESKTOP, progress, mapData(NAMES)).labels()
    expect(labelsAt(0)).toEqual(labelsAt(1))
    expect(labelsAt(0.5)).toEqual(labelsAt(1))
  })

  it('ships follow the part that is drawn, and an arrowhead ends it', () => {
    const marksAt = (progress: number) =>
      makePicture(aMap(), DESKTOP, progress, mapData()).marks.map(({ shape }) => shape)
    expect(marksAt(0)).toEqual([])
    expect(marksAt(0.5).every((shape) => shape === 'ship')).toBe(true)
    expect(marksAt(0.5).length).toBeGreaterThan(0)
    expect(marksAt(1).filter((shape) => shape === 'arrow')).toHaveLength(1)
  })

  it('what is only told does not move', () => {
    const [line] = aMap().lines
    const told = { ...line, kind: 'flight', plate: 'told' } as NonNullable<typeof line>
    const { marks } = makePicture(aMap({ lines: [told] }), DESKTOP, 1, mapData())
    expect(marks.map(({ shape, told: isTold }) => [shape, isTold])).toEqual([['arrow', true]])
  })

  it('puts the enlargement where it does not hide what it enlarges', () => {
    for (const view of [DESKTOP, PHONE]) {
      const { inset } = makePicture(
        aMap({ inset: { center: [35.87, 34.91], zoom: 13 }, insetWords: WORDS }),
        view,
        1,
        mapData(),
      )
      expect(inset).toBeDefined()
      if (!inset) continue
      expect(overlaps(inset.outside, inset.subject)).toBe(false)
      expect(inset.outside.width).toBeGreaterThan(100)
      expect(inset.outside.x).toBeGreaterThanOrEqual(view.free.x - 0.5)
    }
  })

  it('can be made for a camera outside the data', () => {
    for (const center of [
      [-170, -80],
      [179, 84],
      [35, 34],
    ] as const) {
      for (const zoom of [0, 6, 22]) {
        const map = aMap({
          wide: { center, zoom },
          narrow: { center, zoom },
          inset: { center, zoom },
          insetWords: WORDS,
        })
        const { basemaps, graduations } = makePicture(map, DESKTOP, 1, mapData(NAMES))
        expect(basemaps.length).toBeGreaterThan(0)
        expect(graduations.graticule).not.toMatch(/NaN|Infinity/)
      }
    }
  })

  it('can be made for a stage without size', () => {
    const nothing = { x: 0, y: 0, width: 0, height: 0 }
    const view: View = { width: 0, height: 0, form: 'narrow', frame: nothing, free: nothing }
    expect(makePicture(aMap(), view, 1, mapData(NAMES)).labels()).toEqual([])
    expect(
      makePicture(
        aMap({ inset: { center: [35.87, 34.91], zoom: 13 }, insetWords: WORDS }),
        view,
        1,
        mapData(NAMES),
      ).labels(),
    ).toEqual([])
  })
})

describe('frame', () => {
  it('has a scale bar that is right at the centre of the view', () => {
    for (const [zoom, lat] of [
      [4.9, 39.2],
      [8, 35.2],
      [13, 34.9],
    ] as const) {
      const bar = scaleBar(zoom, lat, 180)
      const kilometres = bar.width * kilometresPerPixel(zoom, lat)
      const said = bar.text.includes(' m') ? Number.parseFloat(bar.text) / 1000 : Number.parseFloat(bar.text)
      expect(kilometres).toBeCloseTo(said, 6)
      expect(bar.width).toBeLessThanOrEqual(180)
      expect(bar.width).toBeGreaterThan(80)
    }
  })

  it('counts degrees where they are', () => {
    const { degrees } = graduate({ scale: 32, x: 0, y: -4000 }, 5, { x: 8200, y: 1000, width: 1000, height: 700 })
    const bottom = degrees.filter(({ side }) => side === 'bottom')
    expect(bottom.map(({ text }) => text)).toContain('2°')
    // 32 px to a world unit, 512 units to 360°: 8192 px at the meridian of Greenwich, 45.511 px to a degree.
    expect(bottom.find(({ text }) => text === '2°')?.x).toBeCloseTo(8192 + 2 * 45.511, 0)
  })

  it('does not run away with a camera that sees nothing or everything', () => {
    expect(graduate({ scale: 1e-9, x: 0, y: 0 }, 5, { x: 0, y: 0, width: 100, height: 100 }).degrees).toEqual([])
  })
})
