// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startReader } from '../../components/reader/start-reader'
import { readAtlas } from '../../components/stage/basemap/read-index'
import { aMap } from '../stage/a-map'
import { watchListeners } from '../stage/listeners'

const MAPS = JSON.stringify([aMap({ id: 'one' }), aMap({ id: 'two', wide: { center: [35.9, 35], zoom: 8 } })])
/** A page with everything that the reader's script brings to life, as small as may be. */
const PAGE = `
  <header><details data-display><summary>Display</summary><input type="radio" name="scheme" value="dark"></details></header>
  <nav data-sheet-index="story"><a data-sheet="first" data-label-read="First, read">First</a></nav>
  <a data-present href="/present/">Present</a>
  <fieldset data-ink-switch><input type="radio" name="ink" value="told"><input type="radio" name="ink" value="both"></fieldset>
  <fieldset data-engine-switch><input type="radio" name="engine" value="paper"></fieldset>
  <main data-scroll>
    <div data-stage data-basemaps='${JSON.stringify({ folder: '/map/', atlas: readAtlas() })}' data-settled="false"><div data-stage-map><svg></svg></div></div>
    <div data-explore><button data-explore-open>Explore</button></div>
    <div data-words></div>
    <script type="application/json" data-scene-maps>${MAPS}</script>
    <details data-strip><span data-now></span><details data-dates><summary></summary></details></details>
    <ol><li data-mark="one"><a href="#one"></a></li></ol>
    <div data-before-after><input type="radio" value="before"><input type="radio" value="after"></div>
    <section data-scene="one" id="one"><p><a data-cite="x">1</a></p></section>
    <section data-scene="two" id="two"></section>
  </main>
  <form data-filter><input name="words"></form>
  <section data-knew><input data-knew-range value="1"><b data-knew-day></b><b data-knew-count></b></section>
  <aside data-card><div data-card-body></div><button data-card-close>Close</button></aside>`

let watched: ReturnType<typeof watchListeners>

beforeEach(() => {
  document.body.innerHTML = PAGE
  const stage = document.querySelector('[data-stage]') as HTMLElement
  Object.defineProperties(stage, { clientWidth: { value: 900 }, clientHeight: { value: 700 } })
  HTMLElement.prototype.showPopover ??= () => {}
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`public${address}`, 'utf8')))
  watched = watchListeners()
})
afterEach(() => {
  watched.end()
  vi.unstubAllGlobals()
})

const stage = () => document.querySelector('[data-stage]') as HTMLElement
const settled = () => vi.waitFor(() => expect(stage().dataset.settled).toBe('true'), { timeout: 8000 })
/** scrollama 3.2 adds one listener to the document at each setup and never takes it away: docs/decisions/0020. */
const ours = () => watched.left().filter((one) => one !== 'HTMLDocument scroll')

describe('the reader’s script', { timeout: 30_000 }, () => {
  test('starts, stops and starts again, and leaves nothing that listens', async () => {
    for (let round = 0; round < 2; round++) {
      const stop = startReader()
      await settled()
      expect(stage().dataset.scene).toBe('one')
      expect(ours().length).toBeGreaterThan(20)
      stop()
      expect(ours()).toEqual([])
      stage().dataset.settled = 'false'
      delete stage().dataset.scene
      document.querySelector('[data-stage-map]')?.append(document.createElement('svg'))
    }
  })

  test('a key brings the next scene’s text at once, and its picture after that has been painted', async () => {
    const stop = startReader()
    await settled()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
    expect(document.activeElement?.id).toBe('two')
    expect(stage().dataset).toMatchObject({ scene: 'one', settled: 'false' })
    await vi.waitFor(() => expect(stage().dataset.scene).toBe('two'))
    stop()
  })

  test('who goes on and back before the next picture is begun has the one that stands, settled', async () => {
    const stop = startReader()
    await settled()
    for (const key of ['n', 'p']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    expect(stage().dataset).toMatchObject({ scene: 'one', settled: 'false' })
    await settled()
    expect(stage().dataset.scene).toBe('one')
    stop()
  })

  test('stopped before all of it has started, it starts no more', async () => {
    startReader()()
    expect(ours()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(ours()).toEqual([])
    expect(stage().dataset.scene).toBeUndefined()
  })

  test('after it has stopped, keys change nothing', async () => {
    const stop = startReader()
    await settled()
    stop()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
    expect(stage().dataset.scene).toBe('one')
  })
})
