// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startDisplay } from '../../components/reader/display'
import { startFilter } from '../../components/reader/filter-ledger'
import { makeNavigation } from '../../components/reader/navigation'
import { makeShowSoon } from '../../components/reader/show-soon'

let frames: FrameRequestCallback[] = []
/** A frame of the screen, and what was left for after it. */
const nextFrame = () => {
  for (const draw of frames.splice(0)) draw(performance.now())
}
const afterwards = () => new Promise((resolve) => setTimeout(resolve))
const press = (element: Element, type: string) => element.dispatchEvent(new Event(type, { bubbles: true }))

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw))
})
afterEach(() => {
  vi.unstubAllGlobals()
  delete document.documentElement.dataset.scheme
})

describe('a press is seen before what it changes is drawn', () => {
  test('night: the switch, then the page', async () => {
    document.body.innerHTML = '<details data-display><input type="radio" name="scheme" value="dark"></details>'
    const stop = startDisplay(document)
    const night = document.querySelector('input') as HTMLInputElement
    night.checked = true
    press(night, 'change')
    const { dataset } = document.documentElement
    expect(localStorage.getItem('map.scheme')).toBe('dark')
    expect(dataset.scheme).toBeUndefined()
    nextFrame()
    expect(dataset.scheme).toBeUndefined()
    await afterwards()
    expect(dataset.scheme).toBe('dark')
    stop()
  })

  test('the evidence: what is asked for, then what fits, once for all presses of a frame', async () => {
    document.body.innerHTML = `<form data-filter><select name="ink"><option value=""></option><option value="told"></option></select></form>
      <p data-row-of="one" id="one" data-ink="told"></p><p data-row-of="two" id="two" data-ink="record"></p>`
    const stop = startFilter(document.querySelector('form') as HTMLFormElement, document)
    const select = document.querySelector('select') as HTMLSelectElement
    const hidden = () =>
      [...document.querySelectorAll<HTMLElement>('p')].filter((row) => row.hidden).map(({ id }) => id)
    select.value = 'told'
    press(select, 'input')
    press(select, 'input')
    expect(frames).toHaveLength(1)
    nextFrame()
    expect(hidden()).toEqual([])
    await afterwards()
    expect(hidden()).toEqual(['two'])
    stop()
  })

  describe('a scene: its text, then its picture', () => {
    const stageAt = (scene: string, settled: string) => {
      document.body.innerHTML = `<section id="one"></section><section id="two"></section><div data-scene="${scene}" data-settled="${settled}"></div>`
      const stage = document.querySelector('div') as HTMLElement
      const navigation = makeNavigation([...document.querySelectorAll('section')])
      const show = vi.fn()
      const soon = makeShowSoon(stage, navigation, show)
      const ask = (id: string) => {
        navigation.goTo({ scene: id, progress: 1 }, 'reader')
        soon.ask()
      }
      return { stage, show, ask }
    }

    test('is not settled until its picture has begun', async () => {
      const { stage, show, ask } = stageAt('one', 'true')
      ask('two')
      expect(stage.dataset.settled).toBe('false')
      expect(show).not.toHaveBeenCalled()
      nextFrame()
      await afterwards()
      expect(show).toHaveBeenCalledOnce()
      expect(stage.dataset.settled, 'which is the picture’s to say').toBe('false')
    })

    test('is settled as it was when the reader has come back before', async () => {
      const { stage, ask } = stageAt('one', 'true')
      ask('two')
      ask('one')
      nextFrame()
      await afterwards()
      expect(stage.dataset.settled).toBe('true')
    })

    test('stays settled when the page is opened at it and its picture stands before the next frame', async () => {
      const { stage, ask } = stageAt('one', 'false')
      ask('one')
      stage.dataset.settled = 'true'
      nextFrame()
      await afterwards()
      expect(stage.dataset.settled).toBe('true')
    })
  })
})
