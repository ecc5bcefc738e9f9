/** The sheet that one works on: the stage's own map under a camera that one moves, and what is laid over it. */
import type { Camera, Position } from '../../model/nouns'
import type { Atlas } from '../stage/basemap/atlas'
import type { Stage } from '../stage/contracts/stage'
import { limitsFor, panBy, zoomAround } from '../stage/explore/explore-camera'
import { type Explored, exploredFrom } from '../stage/explore/tell-camera'
import { watchGestures } from '../stage/explore/watch-gestures'
import { mountStage } from '../stage/mount-stage'
import type { Picture, SceneMap } from '../stage/picture/nouns'
import {
  type Form,
  fitCamera,
  type Point,
  project,
  toPixel,
  transformFor,
  unproject,
  type WorldCamera,
} from '../stage/world/camera'

/** How long the map must stand before it is drawn anew, in ms; pixels of a wheel to a level of zoom. */
const REST = 140
const WHEEL_LEVEL = 240

export type SheetUser = {
  /** The camera moves, by hand or because it was set: what lies over the map moves along. */
  moved(isByHand: boolean): void
  /** The whole picture stands. */
  settled(): void
  pressed(at: Point): void
  home(): void
}

export type Sheet = ReturnType<typeof makeSheet>

/** @param room Where it stands; its style sheet gives it the proportions for which a scene's cameras are made. */
export function makeSheet(room: HTMLElement, data: { folder: string; atlas: Atlas }, user: SheetUser) {
  const over = document.createElement('div')
  over.className = 'sheet-over'
  over.tabIndex = 0
  over.setAttribute('role', 'application')
  over.setAttribute('aria-label', 'Map')
  over.setAttribute('aria-describedby', 'studio-keys')
  const ended = new AbortController()
  let stage: Stage | undefined
  let watch: MutationObserver | undefined
  let picture: Picture | undefined
  let camera: WorldCamera | undefined
  let form: Form = 'wide'
  let wished: Camera | undefined
  let [opened, scene] = ['', '']
  let mounted: SceneMap | undefined
  let isAsked = false
  let drawn = { width: 0, height: 0 }
  let rest: ReturnType<typeof setTimeout>

  function moveTo(next: WorldCamera): void {
    if (!picture) return
    camera = next
    wished = exploredFrom(next, picture.view.free)[form]
    clearTimeout(rest)
    rest = setTimeout(settle, REST)
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      if (camera) stage?.look(camera, true)
      user.moved(true)
    })
  }

  function settle(): void {
    if (!camera) return
    picture = stage?.look(camera) ?? picture
    user.settled()
  }

  /** Looks from a scene's camera, whatever the size of the room. */
  function lookFrom(from: Camera): void {
    wished = from
    if (!picture) return
    camera = fitCamera(from, picture.view.free, form)
    settle()
    const { width, height } = picture.view
    camera = fitCamera(from, picture.view.free, form)
    // The room has become larger or smaller since it was last drawn.
    if (width !== drawn.width || height !== drawn.height) settle()
    drawn = { width, height }
    user.moved(false)
  }

  function zoom(by: number, around?: Point): void {
    if (!camera || !picture) return
    const { free } = picture.view
    moveTo(zoomAround(camera, around ?? [free.width / 2, free.height / 2], by, picture, limitsFor(picture)))
  }

  watchGestures(
    over,
    room,
    {
      drag: ([x, y]) => {
        if (camera && picture) moveTo(panBy(camera, [-x, -y], picture))
      },
      zoom,
      press: user.pressed,
      hover() {},
      home: user.home,
    },
    ended.signal,
  )
  over.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return
      event.preventDefault()
      const { left, top } = room.getBoundingClientRect()
      zoom(-event.deltaY / WHEEL_LEVEL, [event.clientX - left, event.clientY - top])
    },
    { passive: false },
  )
  new ResizeObserver(() => wished && lookFrom(wished)).observe(room)

  const transform = () => (picture && camera ? transformFor(camera, picture.view.free) : undefined)

  return {
    over,
    get picture() {
      return picture
    },
    /** The cameras that show what is seen, in both forms. */
    get explored(): Explored | undefined {
      return camera && picture && exploredFrom(camera, picture.view.free)
    },
    get zoom(): number {
      return camera?.zoom ?? 0
    },
    pixelOf(at: Position): Point | undefined {
      const now = transform()
      return now && toPixel(now, project(at))
    },
    worldAt([x, y]: Point): Point | undefined {
      const now = transform()
      return now && [(x - now.x) / now.scale, (y - now.y) / now.scale]
    },
    positionAt(pixel: Point): Position | undefined {
      const world = this.worldAt(pixel)
      return world && unproject(world)
    },
    get middle(): Point {
      return [room.clientWidth / 2, room.clientHeight / 2]
    },
    lookFrom,
    /** Draws it again as it is: something of its scene has changed. */
    redraw: settle,
    /** Another scene, or the same as it is now written: what is seen of that stays until it is drawn anew. */
    open(map: SceneMap, as: Form, from: Camera): void {
      const now = JSON.stringify([map, as])
      if (now === opened && mounted) {
        // Notes may have been dragged since.
        if (map.mapNotes) mounted.mapNotes = map.mapNotes
        lookFrom(from)
        return
      }
      mounted = map
      watch?.disconnect()
      stage?.stop()
      if (map.id !== scene || as !== form) picture = camera = undefined
      ;[opened, scene, form, wished] = [now, map.id, as, from]
      room.dataset.form = form
      const element = document.createElement('div')
      element.className = 'stage'
      Object.assign(element.dataset, { stage: '', engine: 'paper', settled: 'false' })
      element.setAttribute('aria-hidden', 'true')
      const host = element.appendChild(document.createElement('div'))
      host.className = 'stage-map'
      host.dataset.stageMap = ''
      room.querySelector('.stage')?.remove()
      room.prepend(element)
      // It keeps its place, and with it the focus.
      if (!over.isConnected) room.append(over)
      stage = mountStage(element, [map], { ...data, reducedMotion: true })
      let isDrawn = false
      watch = new MutationObserver(() => {
        if (element.dataset.settled !== 'true' || isDrawn) return
        isDrawn = true
        picture = stage?.look() ?? picture
        if (wished) lookFrom(wished)
      })
      watch.observe(element, { attributeFilter: ['data-settled'] })
      stage.show({ scene: map.id, progress: 1 }, 'cut')
    },
  }
}
