// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readAtlas } from '../../components/stage/basemap/read-index'
import type { Ink } from '../../components/stage/contracts/visual'
import { mountStage } from '../../components/stage/mount-stage'
import * as advance from '../../components/stage/paper/advance'
import { aMap } from './a-map'
import { watchListeners } from './listeners'

const scenes = [aMap(), aMap({ id: 'next', wide: { center: [35.9, 35], zoom: 8 } }), aMap({ id: 'last' })]
let watched: ReturnType<typeof watchListeners>

beforeEach(() => {
  document.body.innerHTML =
    '<div data-stage data-settled="false"><div class="stage-map" data-stage-map><svg class="figure"></svg></div></div>'
  const stage = document.querySelector('[data-stage]') as HTMLElement
  Object.defineProperties(stage, { clientWidth: { value: 900 }, clientHeight: { value: 700 } })
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`public${address}`, 'utf8')))
  watched = watchListeners()
})
afterEach(() => {
  watched.end()
  vi.unstubAllGlobals()
})

function mount(options: { reducedMotion?: boolean; tell?: (line: string) => void } = {}) {
  const element = document.querySelector('[data-stage]') as HTMLElement
  const stage = mountStage(element, scenes, {
    folder: '/map/',
    atlas: readAtlas(),
    reducedMotion: true,
    advance,
    ...options,
  })
  const settled = () => vi.waitFor(() => expect(element.dataset.settled).toBe('true'), { timeout: 8000 })
  const layers = () => element.querySelectorAll('.map').length
  return { element, stage, settled, layers }
}

describe('the map on the stage', { timeout: 30_000 }, () => {
  test('mounts, stops and mounts again, and leaves nothing that listens', async () => {
    for (let round = 0; round < 2; round++) {
      const { stage, settled, layers } = mount()
      stage.show({ scene: 'ships', progress: 1 }, 'cut')
      await settled()
      expect(layers()).toBe(4)
      expect(document.querySelector('.figure'), 'takes the figure’s place').toBeNull()
      expect(watched.left()).not.toEqual([])
      stage.stop()
      expect(watched.left()).toEqual([])
      expect(layers()).toBe(0)
    }
  })

  test('stops while its data is under way, while it is first drawn, and in a flight', async () => {
    const early = mount()
    early.stage.show({ scene: 'ships', progress: 1 }, 'cut')
    early.stage.stop()
    expect(watched.left()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(early.element.dataset.settled, 'nothing is told afterwards').toBe('false')
    expect(early.layers()).toBe(0)

    const flying = mount({ reducedMotion: false })
    flying.stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await flying.settled()
    flying.stage.show({ scene: 'next', progress: 1 }, 'fly')
    expect(document.querySelector('.is-flying')).not.toBeNull()
    expect(flying.element.dataset.settled).toBe('false')
    flying.stage.stop()
    expect(watched.left()).toEqual([])
  })

  test('what is fetched ahead is what its scenes need, and no map of elsewhere', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address)
      return new Response(readFileSync(`public${address}`, 'utf8'))
    })
    const { stage, settled } = mount()
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    const maps = () => asked.filter((address) => !address.includes('/ground/'))
    expect(maps(), 'not yet').not.toContain('/map/coast.json')
    stage.prepare()
    await vi.waitFor(() => expect(maps()).toContain('/map/coast.json'))
    expect(maps(), 'no scene is there').not.toContain('/map/tehran.json')
    expect(maps().length, 'each once').toBe(new Set(maps()).size)
    stage.stop()
  })

  test('all that the next scene needs can be fetched ahead, and what fails of it is not told', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address)
      if (address.includes('/ground/coast')) return new Response('', { status: 404 })
      return new Response(readFileSync(`public${address}`, 'utf8'))
    })
    const tell = vi.fn()
    const { element, stage, settled } = mount({ tell })
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    stage.prepare('next')
    await vi.waitFor(() => expect(asked.filter((address) => address.includes('coast')).length).toBeGreaterThan(1))
    expect(asked).toContain('/map/ground/coast.json')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(tell, 'the scene that is shown lacks nothing').not.toHaveBeenCalled()
    expect(element.dataset.scene).toBe('ships')
    stage.stop()
  })

  test('a scene that is flown to is settled as the same scene is when it is cut to', async () => {
    const { element, stage, settled } = mount({ reducedMotion: false })
    const drawn = () => element.querySelector('.map-ink')?.innerHTML
    stage.show({ scene: 'next', progress: 1 }, 'cut')
    await settled()
    const cut = drawn()
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    stage.show({ scene: 'next', progress: 1 }, 'fly')
    expect(element.dataset.settled).toBe('false')
    await settled()
    expect(drawn()).toBe(cut)
    expect(document.querySelector('.is-flying')).toBeNull()
    stage.stop()
  })

  test('a flight begins with the ground as it stands, leaves its detail out when it is drawn anew, and ends with all of it', async () => {
    const { element, stage, settled } = mount({ reducedMotion: false })
    const base = () => element.querySelector('.map-base') as SVGElement
    const still = () => [base().innerHTML, base().dataset.scale, base().getAttribute('class')]
    stage.show({ scene: 'next', progress: 1 }, 'cut')
    await settled()
    const cut = still()
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    const before = still()
    expect(before[1], 'another scale').not.toBe(cut[1])
    stage.show({ scene: 'next', progress: 1 }, 'fly')
    expect(still(), 'nothing is drawn when it takes off').toEqual(before)
    await vi.waitFor(() => expect(base().classList.contains('is-flying')).toBe(true), { timeout: 8000, interval: 5 })
    expect(element.dataset.settled).toBe('false')
    await settled()
    expect(still()).toEqual(cut)
    stage.stop()
  })

  test('a scene that is asked for during a flight is there at once', async () => {
    const { element, stage, settled } = mount({ reducedMotion: false })
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    stage.show({ scene: 'next', progress: 1 }, 'fly')
    stage.show({ scene: 'last', progress: 1 }, 'fly')
    expect(element.querySelector('.map-names')?.innerHTML, 'with its names').toContain(aMap().places[0]?.name)
    await settled()
    stage.stop()
  })

  test('exploring shows the reader’s camera and gives the scene back as it was', async () => {
    const { element, stage, settled } = mount()
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    const before = element.querySelector('.map-ink')?.innerHTML
    const picture = stage.look()
    if (!picture) throw new Error('no picture')
    const own = { ...picture.camera, zoom: picture.camera.zoom + 1 }
    stage.look(own, true)
    expect(element.dataset.exploring).toBeDefined()
    expect(stage.look(own)?.camera).toEqual(own)
    expect(stage.look()?.camera).toEqual(picture.camera)
    expect(element.querySelector('.map-ink')?.innerHTML).toBe(before)
    stage.stop()
  })

  test('the ink that is chosen is the ink of every later scene', async () => {
    const { element, stage, settled } = mount()
    stage.setInk('told' satisfies Ink)
    stage.show({ scene: 'ships', progress: 1 }, 'cut')
    await settled()
    expect((element.querySelector('.map-ink') as HTMLElement).dataset.ink).toBe('told')
    stage.stop()
  })
})
