// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groundsOf } from '../../components/stage/basemap/atlas'
import type { Basemap } from '../../components/stage/basemap/basemap'
import type { Ground } from '../../components/stage/basemap/ground'
import { readAtlas } from '../../components/stage/basemap/read-index'
import { drawBasemap } from '../../components/stage/paper/draw-basemap'
import { drawGroundParts } from '../../components/stage/paper/draw-ground'
import { makeLiveGround } from '../../components/stage/paper/live-ground'
import { makePicture } from '../../components/stage/picture/picture'
import { aMap } from './a-map'
import { mapData } from './map-data'
import { STAGES, viewOf } from './stage-views'

const atlas = readAtlas()
const read = (name: string) => JSON.parse(readFileSync(`public/map/${name}.json`, 'utf8'))
const picture = makePicture(aMap(), viewOf(STAGES['1440 px']), 1, mapData())
const entry = picture.basemaps.find((one) => one.isGround && groundsOf(one, 'wide').length > 0)
if (!entry) throw new Error('the scene stands on no basemap that has a ground')
const basemap: Basemap = read(entry.name)
const laid = groundsOf(entry, 'wide').map((name): Ground => read(`ground/${name}`))
const addressOf = (file: string) => `/map/${file}`

/** A live map whose basemap is drawn and has its waterlines; its ground has not come. */
function drawWithout() {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const files = new Map<string, Ground>()
  const grounds = { files, addressOf }
  const live = makeLiveGround(layer, { atlas, basemaps: new Map([[entry?.name ?? '', basemap]]), grounds })
  live.move(picture, picture.transform, picture.camera.zoom)
  live.lay(picture)
  live.drawWaterlines(picture)
  const come = () => {
    for (const one of laid) files.set(one.name, one)
    live.lay(picture)
    live.drawWaterlines(picture)
  }
  return { layer, come }
}
const sheetOf = (layer: Element) => layer.querySelector(`[data-sheet="${entry.name}"]`) as Element
/** What lies in a sheet, in its order. Tints and shading as one: happy-dom turns round what is put after an element. */
const order = (sheet: Element) =>
  [...sheet.children]
    .map((one) => (one.getAttribute('class') ?? '').replace('m-relief', 'm-ground'))
    .filter((name, index, all) => name !== 'm-ground' || name !== all[index - 1])

test('a ground that comes later is laid into its basemap, of which nothing is drawn again', () => {
  const { layer, come } = drawWithout()
  const drawn = [...layer.querySelectorAll('.m-land, .m-coast, .m-border, .m-waterlines path')]
  expect(drawn.length).toBeGreaterThan(20)
  come()
  expect(layer.querySelectorAll('.m-ground path').length).toBeGreaterThan(0)
  expect(drawn.filter((one) => !layer.contains(one))).toEqual([])
})

test('it then lies in the same order as if it had been there from the beginning', () => {
  const { layer, come } = drawWithout()
  come()
  const parts = drawGroundParts(laid, basemap, 'x', ({ file }) => addressOf(file))
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  whole.innerHTML = drawBasemap(basemap, entry, picture.transform, 'x', '', { ...parts, isShaded: true })
  expect(order(sheetOf(layer))).toEqual(order(sheetOf(whole)))
})
