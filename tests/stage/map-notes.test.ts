import { describe, expect, it } from 'vitest'
import { wrapText } from '../../components/stage/picture/note-candidates'
import type { MapNote, View } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { noteBoxes } from '../../components/stage/picture/seat-notes'
import { contains } from '../../components/stage/world/boxes'
import { project, toPixel } from '../../components/stage/world/camera'
import { shortestWay } from '../../model/shortest-way'
import { aMap } from './a-map'
import { facesOf } from './faces-of-notes'
import { mapData } from './map-data'
import { STAGES, viewOf } from './stage-views'

const NOTES: MapNote[] = [
  { text: 'Two floating piers, each of about a hundred metres.', ink: 'record', at: [35.8866, 34.889], of: 'tarpos' },
  { text: 'Which quay, no source says.', ink: 'base', at: [35.7909, 35.5313], of: 'latemia', side: 'left' },
  { text: 'Ships can be counted here.', ink: 'record', at: [29.0608, 41.1016], of: 'bosparis' },
  { text: 'About half of the way.', ink: 'told', at: [26, 38], of: 'route', along: 0.5 },
  { text: 'A place without a name.', ink: 'base', at: [30, 36] },
  { text: 'The capital.', ink: 'base', at: [36.2913, 33.5102], of: 'damasyus' },
  { text: 'Inland.', ink: 'base', at: [32.8543, 39.9199], of: 'ankora' },
]
const noted = (view: View, notes = NOTES) => makePicture(aMap({ mapNotes: notes }), view, 1, mapData())

describe('notes on the map', () => {
  for (const [name, stage] of Object.entries(STAGES)) {
    it(`lie free at ${name}, and none is lost`, () => {
      const picture = noted(viewOf(stage))
      const { seated, listed } = picture.mapNotes()
      expect([...seated, ...listed].map(({ index }) => index).sort()).toEqual(NOTES.map((_, index) => index))
      expect(facesOf(picture)).toEqual([])
      expect(seated.length).toBeGreaterThan(2)
    })
  }

  it('stand where they stood, however often one asks', () => {
    const view = viewOf(STAGES['1440 px'])
    expect(noted(view).mapNotes()).toEqual(noted(view).mapNotes())
  })

  it('are seated once for a scene and a size, whatever names of the ground come, and again for another', () => {
    const scene = aMap({ mapNotes: NOTES })
    const at = (stage: keyof typeof STAGES, progress = 1) =>
      makePicture(scene, viewOf(STAGES[stage]), progress, mapData([]))
    const first = at('1440 px').mapNotes()
    const sea = { kind: 'water', at: [30, 34.5], text: 'A sea' } as never
    const later = makePicture(scene, viewOf(STAGES['1440 px']), 0.5, mapData([sea]))
    expect(later.mapNotes()).toBe(first)
    expect(at('390 px').mapNotes()).not.toEqual(first)
    expect(at('1440 px').mapNotes()).toEqual(first)
  })

  it('stand on the side that is asked for, where it is free', () => {
    const view = viewOf(STAGES['1440 px'])
    for (const side of ['left', 'right', 'above', 'below'] as const) {
      const [note] = noted(view, [{ text: 'Here.', ink: 'base', at: [30, 36], side }]).mapNotes().seated
      const { x, y, width, height } = note as NonNullable<typeof note>
      const [, fromX, fromY] = (/^M(\S+) (\S+)L/.exec(note?.leader ?? '') ?? []).map(Number) as [0, number, number]
      const apart = { left: fromX - x - width, right: x - fromX, above: fromY - y - height, below: y - fromY }
      expect(apart[side], side).toBeGreaterThan(0)
    }
  })

  it('stand in a list, with a number in view, where there is no room', () => {
    const tiny = { ...viewOf(STAGES['390 px']), frame: { x: 0, y: 0, width: 90, height: 60 } }
    const { seated, listed } = noted({ ...tiny, width: 90, height: 60, free: tiny.frame }).mapNotes()
    expect(seated).toEqual([])
    expect(listed.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(listed.filter(({ at }) => at).length).toBeGreaterThan(0)
  })

  it('leave room to the names of the ground', () => {
    const view = viewOf(STAGES['1440 px'])
    const data = mapData([{ text: 'Here', kind: 'land', at: [30.4, 36], zoom: [0, 22] }])
    const picture = makePicture(aMap({ mapNotes: NOTES }), view, 1, data)
    expect(noteBoxes(picture.mapNotes()).length).toBeGreaterThan(3)
    expect(facesOf(picture)).toEqual([])
  })

  it('break their lines between words, none longer than is asked for', () => {
    const whole = wrapText('one two three', 17, 1000)
    expect(whole.lines).toBe(1)
    expect(wrapText('one two three', 17, whole.width * 0.7)).toMatchObject({ lines: 2 })
    expect(wrapText('one two three', 17, 1).lines).toBe(3)
  })
})

describe('a note that measures the way to another place', () => {
  const way = [
    [35.8866, 34.889],
    [33.5, 37],
    [29.0608, 41.1016],
  ] as const
  const measured: MapNote = { text: 'So far.', ink: 'base', at: [33.5, 37], of: 'tarpos', along: 0.5, way }

  it('stands on its middle, and every name and note keeps off it', () => {
    const picture = noted(viewOf(STAGES['1440 px']), [measured, ...NOTES.slice(0, 3)])
    const { ways, seated } = picture.mapNotes()
    expect(ways).toMatch(/^M[\d.]+ [\d.]+L/)
    const points = [...ways.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    for (const box of seated)
      expect(
        points.some((point) => contains(box, point)),
        `${box.text} lies on the way`,
      ).toBe(false)
    expect(facesOf(picture)).toEqual([])
  })

  it('begins and ends clear of the rings', () => {
    const { mapNotes, transform } = noted(viewOf(STAGES['1440 px']), [measured])
    const [, x, y] = (/^M(\S+) (\S+?)L/.exec(mapNotes().ways) ?? []).map(Number) as [0, number, number]
    const [ringX, ringY] = toPixel(transform, project([35.8866, 34.889]))
    expect(Math.hypot(x - ringX, y - ringY)).toBeCloseTo(14, 0)
  })
})

it('the shortest way is an arc of the globe', () => {
  const points = shortestWay([0, 60], [90, 60])
  expect(points[0]).toEqual([expect.closeTo(0), expect.closeTo(60)])
  expect(points[8]).toEqual([expect.closeTo(45), expect.closeTo(67.79, 1)])
  expect(shortestWay([3, 4], [3, 4])).toHaveLength(2)
})

it('notes lie beside a hatched area, where there is room', () => {
  const view = viewOf(STAGES['1440 px'])
  const ring = [
    [29, 35],
    [31, 35],
    [31, 37],
    [29, 37],
  ] as const
  const area = { id: 'pocket', name: 'Pocket', certainty: 'sketch', plate: 'record', rings: [ring] } as const
  const note: MapNote = { text: 'Here.', ink: 'base', at: [30, 36], of: 'pocket' }
  const place = (areas: (typeof area)[]) =>
    makePicture(aMap({ areas, mapNotes: [note] }), view, 1, mapData()).mapNotes().seated[0]
  const corners = ring.map((at) => toPixel(makePicture(aMap(), view, 1, mapData()).transform, project(at)))
  const right = Math.max(...corners.map(([x]) => x))
  expect(place([])?.x).toBeLessThan(right)
  expect(place([area])?.x).toBeGreaterThanOrEqual(right)
})
