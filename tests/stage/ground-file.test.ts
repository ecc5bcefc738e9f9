import { describe, expect, it } from 'vitest'
import { drawFigure, drawFigureGround, drawFirst, drawFirstGround } from '../../components/stage/paper/figure'
import { aMap } from './a-map'

const SIZE = { width: 900, height: 700 }
const FILES = { light: '/day.svg', dark: '/night.svg' }
const viewBoxOf = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1]
const placeOf = (svg: string) =>
  /<foreignObject[^>]* x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/.exec(svg)?.slice(1).join(' ')

describe('the ground of a picture in a page', () => {
  it('lies in a file where the first picture has it, by day and by night', () => {
    const first = drawFirst(aMap(), 'narrow', FILES)
    const file = drawFirstGround(aMap(), 'narrow', 'dark')
    expect(placeOf(first)).toBe(viewBoxOf(file))
    expect(first).toMatch(/<source [^>]*srcset="\/night.svg"[^>]*><img src="\/day.svg"[^>]* loading="lazy"/)
    expect(file).toContain('class="m-ground"')
    expect(file.replace(/<style>.*?<\/style>/, '')).not.toMatch(/m-place|m-label|m-route/)
  })

  it('mixes its shading within the sheet, over the sheet’s own sea, since Firefox mixes nothing beyond what is moved', () => {
    const file = drawFirstGround(aMap(), 'wide', 'light')
    const sheet = file.slice(file.indexOf('<g data-sheet'))
    const before = sheet.slice(0, sheet.indexOf('<g class="m-relief"'))
    expect(sheet).toMatch(/<g class="m-relief" transform="[^"]+"><image [^>]+><\/g>/)
    expect(before.indexOf('<rect class="m-sea"')).toBeGreaterThan(0)
    // Every group that was begun in the sheet has ended: the shading is the sheet's own child.
    const begun = before.match(/<g[ >]/g)?.length ?? 0
    expect(begun - (before.match(/<\/g>/g)?.length ?? 0)).toBe(1)
  })

  it('lies under the ink, and over the land that is there before it has come', () => {
    const first = drawFirst(aMap(), 'wide', FILES)
    expect(first.indexOf('m-land')).toBeLessThan(first.indexOf('<foreignObject'))
    expect(first.indexOf('<foreignObject')).toBeLessThan(first.indexOf('m-place'))
  })

  it('has the sheet of the enlargement, which the printed picture shows once more over its ink', () => {
    const map = aMap({
      inset: { center: [35.87, 34.91], zoom: 13 },
      insetWords: { title: 'Harbour', coordinates: '', captions: { 1: ['1 km squares.'] } },
    })
    const shape = { ...SIZE, form: 'wide', scheme: 'css', labels: 'text', ground: FILES } as const
    expect(drawFigure(map, shape).split('class="m-ground-file"').length - 1).toBe(2)
    expect(drawFigureGround(map, 'wide', SIZE)).toContain('data-scale="enlargement"')
  })
})
