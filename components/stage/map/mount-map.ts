/** The visual called `map`: one owner of what is shown, by the states of states.ts, on whichever surface. */

import { type BasemapEntry, basemapsAround, groundsOf } from '../basemap/atlas'
import { isGround } from '../basemap/ground'
import { isBasemap, makeLoader } from '../basemap/load-map'
import type { MakeSurface } from '../contracts/surface'
import type { Visual, VisualOptions } from '../contracts/visual'
import { makePaper } from '../paper/paper-surface'
import type { Picture, SceneMap, View } from '../picture/nouns'
import { cameraFor, makePicture } from '../picture/picture'
import type { Form } from '../world/camera'
import { planFlight } from '../world/flight'
import { makeFrames } from './frames'
import { makePainter } from './paint'
import { readView } from './read-view'
import { flyOn, isMoving, type Now, ownCamera, START, toCamera, toProgress, toScene } from './states'

/** @param makeSurface Where it is drawn, when that is not only the paper. */
export function mountMap(
  stage: HTMLElement,
  host: HTMLElement,
  options: VisualOptions,
  makeSurface: MakeSurface = makePaper,
): Visual {
  const { atlas, reducedMotion, advance } = options
  const loader = makeLoader(options.folder, isBasemap, drawMore, missing)
  const grounds = makeLoader(`${options.folder}ground/`, isGround, drawMore, missing)
  const surface = makeSurface(host, {
    atlas,
    basemaps: loader.files,
    grounds: { files: grounds.files, addressOf: (file) => options.folder + file },
  })
  const frames = makeFrames(tick)
  const painter = makePainter()
  let now: Now = START
  let picture: Picture | undefined
  /** A change of ink under way: the picture is not settled before it has ended. */
  let inking: Promise<unknown> | undefined

  const named = (name: string) => [
    ...(loader.files.get(name)?.labels ?? []),
    ...(atlas.find((entry) => entry.name === name)?.grounds ?? []).flatMap(
      (one) => grounds.files.get(one)?.labels ?? [],
    ),
  ]
  const data = { atlas, namesOf: named }
  /** Whether something is at hand on which every scene stands. */
  const hasGround = () => atlas.some(({ name, isGround }) => isGround && loader.files.has(name))

  const sheetsOf = ({ basemaps, inset }: Picture) => [...basemaps, ...(inset?.basemaps ?? [])]
  const groundsUnder = (sheets: readonly BasemapEntry[], form: Form) =>
    sheets.flatMap((entry) => groundsOf(entry, form).map((name) => ({ name })))
  const groundOf = (one: Picture) => groundsUnder(sheetsOf(one), one.view.form)

  const make = (scene: SceneMap, view = readView(stage)) => makePicture(scene, view, now.shown, data, ownCamera(now))

  const isWaiting = (one: Picture) => loader.isLoading(sheetsOf(one)) || grounds.isLoading(groundOf(one))

  /** The same picture with more under it: ground, waterlines and names are the last three pieces of a picture that stands. */
  function drawMore(): void {
    draw(undefined, 3)
  }

  /** The whole picture at its camera, at once. */
  function draw(view?: View, late?: number): void {
    if (!now.scene) return
    picture = make(now.scene, view)
    loader.need(sheetsOf(picture))
    grounds.need(groundOf(picture))
    if (hasGround()) paint(picture, late)
  }

  function paint(next: Picture, late?: number): void {
    if (!(next.view.width && next.view.height)) return
    const isFlying = now.state.name === 'flying'
    surface.element.classList.toggle('is-bare', !hasGround())
    if (!isFlying) now = { ...now, camera: next.camera }
    painter.paint(
      surface.draw(next, now.camera ?? next.camera, isFlying),
      () => {
        if (isMoving(now)) frames.ask()
        else if (!frames.isAsked) finish()
      },
      isFlying ? 0 : late,
    )
  }

  /** Routes and names alone, on bare paper, rather than another scene's picture. The next scene asks again. */
  function missing(name: string): void {
    // What was fetched ahead is asked for again when it is needed.
    if (picture && ![...sheetsOf(picture), ...groundOf(picture)].some((entry) => entry.name === name)) return
    options.tell(`map data ${name} did not load`)
    surface.element.classList.toggle('is-bare', !hasGround())
    if (!now.scene || now.state.name === 'flying') return
    picture = make(now.scene)
    paint(picture)
  }

  function finish(): void {
    if (isMoving(now)) return
    painter.rest()
    if (!picture || !painter.stands || inking || isWaiting(picture)) return
    surface.element.classList.remove('is-flying')
    const settled = () => isMoving(now) || options.settled(true)
    surface.whenDrawn ? surface.whenDrawn(settled) : settled()
  }

  function hold(change: Promise<unknown>): void {
    inking = change
    options.settled(false)
    const end = () => {
      if (inking !== change) return
      inking = undefined
      finish()
    }
    change.then(end, end)
  }

  function tick(time: number, passed: number): void {
    if (!picture || !painter.stands) return
    const wasFlying = now.state.name === 'flying'
    now = flyOn(now, time)
    const at = now.camera ?? picture.camera
    if (wasFlying && now.state.name !== 'flying') {
      // Anew, not only moved: a browser that draws what has changed leaves specks. The names in a task of their own.
      painter.land(surface.draw(picture, at, false))
      frames.ask()
      return
    }
    if (wasFlying) surface.fly(picture, at)
    if (advance && now.shown !== now.wanted) {
      now = toProgress(now, now.wanted, advance.follow(now.shown, now.wanted, passed))
      picture = advance.drawOn(surface, picture, at, now.shown, now.shown === now.wanted)
    }
    if (isMoving(now)) frames.ask()
    else finish()
  }

  const resize = new ResizeObserver(() => {
    if (!picture) return
    const { width, height } = picture.view
    if (stage.clientWidth === width && stage.clientHeight === height) return
    now = toCamera(now, ownCamera(now))
    draw()
  })
  resize.observe(stage)

  return {
    show(scene, progress, how) {
      if (scene === now.scene) {
        if (progress === now.wanted) return
        options.settled(false)
        const isAtOnce = how === 'cut' || !advance
        now = toProgress(now, progress, isAtOnce ? progress : now.shown)
        return isAtOnce ? draw() : frames.ask()
      }
      options.settled(false)
      const before = now.scene
      const view = readView(stage)
      // Who goes on during a flight is there at once.
      const canFly = how === 'fly' && painter.stands && now.state.name !== 'flying' && !reducedMotion && view.width > 0
      const plan = canFly && now.camera && planFlight(now.camera, cameraFor(scene, view), view.free.width || view.width)
      now = toScene(now, scene, progress, plan ? { plan, began: performance.now() } : undefined)
      if (plan) surface.element.classList.add('is-flying')
      draw(view)
      const change = before && surface.changeInk(before, scene, reducedMotion)
      if (change) hold(change)
    },
    setInk: surface.setInk,
    look(camera, isUnderWay) {
      if (!picture || !hasGround()) return undefined
      now = toCamera(now, camera)
      if (camera && isUnderWay) {
        now = { ...now, camera }
        surface.element.classList.add('is-flying')
        surface.move(picture, camera)
      } else draw()
      return picture
    },
    // Names of the ground, which may not have come, stand after the notes.
    listed: (scene) =>
      makePicture(scene, readView(stage), 1, { atlas, namesOf: () => [] })
        .mapNotes()
        .listed.map(({ index }) => index),
    prepare(scenes, withGround) {
      const { form } = readView(stage)
      for (const scene of scenes) {
        for (const camera of [scene[form] ?? scene.wide, scene.inset]) {
          if (!camera) continue
          const sheets = [...basemapsAround(atlas, camera, form)]
          loader.need(sheets)
          if (withGround) grounds.need(groundsUnder(sheets, form))
        }
      }
    },
    stop() {
      painter.stop()
      frames.stop()
      picture = undefined
      loader.stop()
      grounds.stop()
      resize.disconnect()
      surface.remove()
    },
  }
}
