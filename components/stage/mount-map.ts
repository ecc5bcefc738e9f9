/** The visual called `map`: decides when to draw, when to fly, and when the picture is settled. */
import type { WorldCamera } from './camera'
import { planFlight } from './flight'
import { makeLiveMap } from './live-map'
import { type Loader, makeLoader } from './load-map'
import { advancePicture, cameraFor, makePicture, type Picture } from './picture'
import { readView } from './read-view'
import type { Visual, VisualOptions } from './registry'
import type { SceneMap } from './scene-map'
import { SHEETS } from './sheets'

/** How fast the drawn part of a route follows the reader's scroll: time constant in ms. */
const FOLLOW = 80

type LiveMap = ReturnType<typeof makeLiveMap>
/** What the map is drawn on: the paper's layers, or the ground's. */
export type MakeSurface = (host: HTMLElement, sheets: Loader['sheets']) => LiveMap

export function mountMap(
  element: HTMLElement,
  host: HTMLElement,
  { folder, reducedMotion, settled, tell }: VisualOptions,
  makeSurface: MakeSurface = makeLiveMap,
): Visual {
  const loader = makeLoader(folder, draw, (name) => {
    tell(`map data ${name} did not load`)
    // Routes and names alone, on bare paper, rather than another scene's picture. The next scene asks again.
    host.classList.toggle('is-bare', !hasGround())
    if (map && !flight) paint(makeIt(map))
  })
  const live = makeSurface(host, loader.sheets)
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

  const makeIt = (one: SceneMap) =>
    makePicture(one, readView(element), shown, (name) => loader.sheets.get(name)?.labels ?? [], own)
  const hasGround = () => loader.sheets.has('wide') || loader.sheets.has('region')

  /** The whole picture at its camera, at once. */
  function draw(): void {
    if (!map) return
    picture = makeIt(map)
    loader.need(picture.sheets)
    if (hasGround()) paint(picture)
  }

  function paint(next: Picture): void {
    picture = next
    const { width, height } = picture.view
    if (width === 0 || height === 0) return
    if (hasGround()) host.classList.remove('is-bare')
    live.drawRest(picture)
    if (!flight) camera = picture.camera
    live.drawInk(picture, camera ?? picture.camera)
    live.move(camera ?? picture.camera)
    // The first picture is much to do: its last part in a task of its own, while the figure still stands there.
    if (isThere) complete()
    else setTimeout(complete)
  }

  function complete(): void {
    if (flight) return
    isThere = true
    live.drawWaterlines()
    live.attach()
    if (!frame) finish()
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
    if (inking || (picture && loader.isLoading(picture.sheets))) return
    host.classList.remove('is-flying')
    settled(true)
  }

  function tick(now: number): void {
    frame = 0
    const passed = Math.min(100, now - last)
    last = now
    if (!map || !picture) return
    if (flight) {
      const part = (now - flight.began) / flight.plan.duration
      camera = flight.plan.at(part)
      if (part >= 1) {
        flight = undefined
        live.move(camera)
        complete()
      } else live.fly(camera)
    }
    if (shown !== wanted) {
      const gap = (wanted - shown) * Math.exp(-passed / FOLLOW)
      shown = Math.abs(gap) < 0.001 ? wanted : wanted - gap
      // Whole in the end: where a browser draws only what has changed, it leaves specks.
      picture = shown === wanted ? makeIt(map) : advancePicture(picture, shown)
      if (camera) live.drawInk(picture, camera)
      if (shown === wanted && picture.inset) live.drawRest(picture)
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
        if (how === 'cut') shown = progress
        last = performance.now()
        return how === 'cut' ? draw() : next()
      }
      map = to
      own = undefined
      shown = progress
      const view = readView(element)
      const target = cameraFor(to, view)
      // Who goes on during a flight is there at once.
      const canFly = how === 'fly' && !flight && !reducedMotion && camera !== undefined && hasGround() && view.width > 0
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
    prepare: () => loader.need(SHEETS.map(({ name }) => name)),
    stop() {
      cancelAnimationFrame(frame)
      resize.disconnect()
      live.remove()
    },
  }
}
