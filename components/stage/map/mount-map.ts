/** The visual called `map`: decides when to draw, when to fly, and when the picture is settled. */

import { BASEMAPS } from '../basemap/basemaps'
import { makeLoader } from '../basemap/load-map'
import type { MakeSurface } from '../contracts/surface'
import type { Visual, VisualOptions } from '../contracts/visual'
import { makeLiveMap } from '../paper/live-map'
import type { Picture, SceneMap } from '../picture/nouns'
import { cameraFor, makePicture } from '../picture/picture'
import { inTurn } from '../timing/in-turn'
import type { WorldCamera } from '../world/camera'
import { planFlight } from '../world/flight'
import { readView } from './read-view'

export function mountMap(
  element: HTMLElement,
  host: HTMLElement,
  { folder, reducedMotion, settled, tell, advance }: VisualOptions,
  makeSurface: MakeSurface = makeLiveMap,
): Visual {
  const loader = makeLoader(folder, draw, (name) => {
    tell(`map data ${name} did not load`)
    // Routes and names alone, on bare paper, rather than another scene's picture. The next scene asks again.
    host.classList.toggle('is-bare', !hasGround())
    if (map && !flight) paint(makeIt(map))
  })
  const live = makeSurface(host, loader.basemaps)
  let map: SceneMap | undefined
  let picture: Picture | undefined
  let camera: WorldCamera | undefined
  let flight: { plan: ReturnType<typeof planFlight>; began: number } | undefined
  let wanted = 1
  let shown = 1
  let last = 0
  let frame = 0
  let inking: Promise<unknown> | undefined
  /** The reader's own camera, while it is not the scene's. */
  let own: WorldCamera | undefined
  /** Whether the map stands in the first figure's place. */
  let isThere = false
  /** Which first picture is being made: another one, asked for in the meantime, ends it. */
  let making = 0
  /** Whose names are drawn. */
  let named: Picture['labels'] | undefined

  const makeIt = (one: SceneMap) =>
    makePicture(one, readView(element), shown, (name) => loader.basemaps.get(name)?.labels ?? [], own)
  const hasGround = () => loader.basemaps.has('wide') || loader.basemaps.has('region')

  /** The whole picture at its camera, at once. */
  function draw(): void {
    if (!map) return
    picture = makeIt(map)
    loader.need(picture.basemaps)
    if (hasGround()) paint(picture)
  }

  function paint(next: Picture): void {
    picture = next
    const { width, height } = picture.view
    if (width === 0 || height === 0) return
    if (hasGround()) host.classList.remove('is-bare')
    if (!flight) camera = picture.camera
    const at = camera ?? picture.camera
    const parts = [() => live.drawEdge(next), () => live.drawInk(next, at), () => live.move(at)]
    if (!isThere) {
      paintFirst([live.lay, ...parts, drawNames, live.drawWaterlines])
      return
    }
    for (const draw of parts) draw()
    if (flight) return
    drawNames()
    live.drawWaterlines()
    if (!frame) finish()
  }

  function drawNames(): void {
    if (!picture || picture.labels === named) return
    named = picture.labels
    live.drawNames(picture)
  }

  /** The first picture is much to do: each part in a task of its own, while the figure still stands there. */
  async function paintFirst(parts: (() => void)[]): Promise<void> {
    making += 1
    const mine = making
    if (!(await inTurn(parts, () => mine !== making))) return
    live.attach()
    isThere = true
    if (shown === wanted) finish()
    else next()
  }

  /** The picture is not settled before its ink is. */
  function hold(change: Promise<unknown>): void {
    inking = change
    settled(false)
    const end = () => {
      if (inking !== change) return
      inking = undefined
      if (!frame && !flight) finish()
    }
    change.then(end, end)
  }

  function finish(): void {
    if (inking || (picture && loader.isLoading(picture.basemaps))) return
    drawNames()
    host.classList.remove('is-flying')
    settled(true)
  }

  function tick(now: number): void {
    frame = 0
    const passed = now - last
    last = now
    if (!map || !picture || !isThere) return
    if (flight) {
      const part = (now - flight.began) / flight.plan.duration
      camera = flight.plan.at(part)
      if (part >= 1) {
        flight = undefined
        // Anew, not only moved: a browser that draws what has changed leaves specks.
        live.drawInk(picture, camera)
        live.move(camera)
        live.drawWaterlines()
        // The names in a task of their own.
        next()
        return
      }
      live.fly(camera)
    }
    if (advance && shown !== wanted) {
      shown = advance.follow(shown, wanted, passed)
      picture = advance.drawOn(live, picture, camera, shown, shown === wanted)
    }
    if (flight || shown !== wanted) next()
    else finish()
  }

  function next(): void {
    if (!frame) frame = requestAnimationFrame(tick)
  }

  const resize = new ResizeObserver(() => {
    if (!map || !picture) return
    const { width, height } = picture.view
    if (element.clientWidth === width && element.clientHeight === height) return
    flight = undefined
    draw()
  })
  resize.observe(element)

  return {
    show(to, progress, how) {
      const isNew = to !== map
      const before = map
      if (!isNew && progress === wanted) return
      settled(false)
      wanted = progress
      if (!isNew) {
        if (how === 'cut' || !advance) {
          shown = progress
          return draw()
        }
        last = performance.now()
        return next()
      }
      map = to
      own = undefined
      shown = progress
      const view = readView(element)
      const target = cameraFor(to, view)
      // Who goes on during a flight is there at once.
      const canFly = how === 'fly' && isThere && !flight && !reducedMotion && camera !== undefined && view.width > 0
      if (canFly && camera) {
        last = performance.now()
        flight = { plan: planFlight(camera, target, view.free.width || view.width), began: last }
        host.classList.add('is-flying')
        draw()
        next()
      } else {
        flight = undefined
        draw()
      }
      const change = before && live.changeInk(before, to, reducedMotion)
      if (change) hold(change)
    },
    setInk: live.setInk,
    look(next, isMoving = false) {
      if (!map || !picture || !hasGround()) return undefined
      own = next
      flight = undefined
      if (next && isMoving) {
        camera = next
        host.classList.add('is-flying')
        live.move(next)
      } else draw()
      return picture
    },
    prepare: () => loader.need(BASEMAPS.map(({ name }) => name)),
    stop() {
      making += 1
      cancelAnimationFrame(frame)
      resize.disconnect()
      live.remove()
    },
  }
}
