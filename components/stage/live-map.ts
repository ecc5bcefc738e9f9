/** The map that moves: layers of SVG that the camera shifts and scales, over the first figure's place. */

import { shrink, worldBox } from './boxes'
import { place, type Transform, transformFor, type WorldCamera } from './camera'
import { drawEdge, drawInk, drawNames, scaleName } from './compose'
import { drawSheet, drawWater, transformOf } from './draw-ground'
import { drawMarks, drawPlates, markTransform, placeTransform, stepOf } from './draw-ink'
import { writeText } from './draw-labels'
import { graduate } from './frame'
import type { Picture } from './picture'
import type { SceneMap } from './scene-map'
import { chooseSheets, coastWithin, SHEETS, type Sheet } from './sheets'

const SVG = 'http://www.w3.org/2000/svg'
const LAYERS = ['base', 'ink', 'names', 'edge'] as const
/** How far the ground may be stretched or shrunk in a flight before it is drawn anew: its lines grow and shrink with it. */
const STRETCH = 2

/** What is on the screen: draws whole pictures, and between them only moves what there is. */
export function makeLiveMap(host: HTMLElement, sheets: ReadonlyMap<string, Sheet>) {
  const [base, ink, names, edge] = LAYERS.map((name) => {
    const layer = document.createElementNS(SVG, 'svg')
    layer.setAttribute('class', `map map-${name}`)
    return layer
  }) as [SVGSVGElement, SVGSVGElement, SVGSVGElement, SVGSVGElement]
  base.innerHTML =
    '<rect class="m-sea" x="-100%" y="-100%" width="300%" height="300%"/><g></g><path class="m-graticule"/>'
  const ground = base.querySelector('g') as SVGGElement
  const graticule = base.querySelector('.m-graticule') as SVGPathElement
  let blocks: Element[] = []
  let change: typeof import('./change-ink') | undefined
  let routes: Element | null = null
  let moved: Element[] = []
  let picture: Picture | undefined
  /** The places of the picture whose ink is drawn: another picture has others. */
  let inked: Picture['places'] | undefined
  /** Where the ground was drawn last. */
  let drawn: Transform | undefined

  /** The ground at a camera: which sheets, and where. Each is drawn once, when it is first seen. */
  function moveGround(transform: Transform, zoom: number): void {
    if (!picture) return
    const wanted = chooseSheets(zoom, worldBox(transform, picture.view.frame)).filter(({ name }) => sheets.has(name))
    const [first] = wanted
    if (!first || SHEETS.indexOf(first) > 1)
      wanted.unshift(
        ...SHEETS.slice(0, 2)
          .filter(({ name }) => sheets.has(name))
          .slice(-1),
      )
    for (const { name } of wanted) if (!ground.querySelector(`[data-sheet="${name}"]`)) insertSheet(name, transform)
    for (const group of ground.children) {
      const name = group.getAttribute('data-sheet')
      const sheet = sheets.get(name ?? '')
      const isShown = wanted.some((entry) => entry.name === name)
      ;(group as SVGGElement).style.display = isShown ? '' : 'none'
      if (isShown && sheet) group.setAttribute('transform', transformOf(transform, sheet.origin, sheet.unit))
    }
  }

  function insertSheet(name: string, transform: Transform): void {
    const sheet = sheets.get(name)
    if (!sheet) return
    const order = SHEETS.findIndex((entry) => entry.name === name)
    const next = [...ground.children].find(
      (one) => SHEETS.findIndex((entry) => entry.name === one.getAttribute('data-sheet')) > order,
    )
    if (next) next.insertAdjacentHTML('beforebegin', drawSheet(sheet, transform, 'live', ''))
    else ground.insertAdjacentHTML('beforeend', drawSheet(sheet, transform, 'live', ''))
  }

  /** Waterlines only for what is seen: wide strokes cost most of all. */
  function drawWaterlines(): void {
    if (!picture) return
    const { transform, view } = picture
    for (const group of ground.children) {
      const name = group.getAttribute('data-sheet') ?? ''
      const sheet = sheets.get(name)
      const water = group.querySelector('.m-waterlines')
      if (!water || !sheet) continue
      const isShown = (group as SVGGElement).style.display !== 'none'
      const seen = isShown ? coastWithin(sheet, worldBox(transform, shrink(view.frame, -20))) : []
      water.innerHTML = seen.length > 0 ? drawWater(seen, `live-${name}`) : ''
    }
  }

  /** Routes, marks and places at a camera: a transform each. */
  function moveInk(transform: Transform): void {
    if (!picture) return
    const { marks, places } = picture
    const { origin, unit } = stepOf(picture)
    routes?.setAttribute('transform', transformOf(transform, origin, unit))
    moved.forEach((element, index) => {
      const mark = marks[index]
      const one = places[index - marks.length]
      if (mark) element.setAttribute('transform', markTransform(mark, place(transform, mark.world)))
      else if (one) element.setAttribute('transform', placeTransform(place(transform, one.world)))
    })
  }

  /** Fetched once the first picture stands, which it has no part in. Without it inks change at once. */
  async function loadChange(): Promise<void> {
    change = await import('./change-ink').catch(() => undefined)
  }

  /** Draws the ground at a camera, or shifts and stretches it as it was drawn last, which costs no drawing. */
  function turnTo(camera: WorldCamera, canStretch: boolean): void {
    if (!picture) return
    const { free, frame } = picture.view
    const transform = transformFor(camera, free)
    const lines = graduate(transform, camera.zoom, frame)
    const stretch = drawn ? transform.scale / drawn.scale : 0
    if (canStretch && drawn && stretch < STRETCH && stretch > 1 / STRETCH) {
      const [x, y] = [transform.x - drawn.x * stretch, transform.y - drawn.y * stretch]
      base.style.transform = `translate(${x}px,${y}px)scale(${stretch})`
    } else {
      moveGround(transform, camera.zoom)
      // Beyond the frame too, for when the ground shrinks.
      graticule.setAttribute('d', graduate(transform, camera.zoom, shrink(frame, -frame.width / 2)).graticule)
      base.style.transform = ''
      drawn = transform
    }
    moveInk(transform)
    blocks.forEach((side, index) => {
      side.setAttribute('d', lines.blocks[index] ?? '')
    })
  }

  /** The scrubbed lines and the marks of a picture whose other ink is drawn already. */
  function advanceInk(next: Picture): void {
    next.lines.forEach((line, index) => {
      if (!line.scrub || !routes) return
      const [first, ...others] = routes.querySelectorAll(`[data-line="${line.id}"]`)
      first?.insertAdjacentHTML('beforebegin', drawPlates(line, next, `ink-${index}`))
      for (const old of first ? [first, ...others] : []) old.remove()
    })
    for (const old of ink.querySelectorAll('.m-mark')) old.remove()
    routes?.insertAdjacentHTML('afterend', drawMarks(next))
  }

  return {
    /** From the ink of the scene before to the one that is drawn. Nothing before there is a picture. */
    changeInk(before: SceneMap, now: SceneMap, isStill: boolean): Promise<unknown> | undefined {
      return change?.changeInk(ink, before, now, isStill)
    },
    /** Puts the layers into the host in place of what stood there. */
    attach(): void {
      if (base.isConnected) return
      host.replaceChildren(base, ink, names, edge)
      void loadChange()
    },
    /** Draws routes, marks and places anew at a camera, or only how far they have come. The ground is left alone. */
    drawInk(next: Picture, camera: WorldCamera): void {
      const isAdvanced = next.places === inked
      picture = next
      inked = next.places
      if (isAdvanced) advanceInk(next)
      else ink.innerHTML = drawInk(next, 'ink')
      routes = ink.querySelector('[data-routes]')
      moved = [...ink.children].filter((one) => one !== routes)
      moveInk(transformFor(camera, next.view.free))
    },
    /** Names, enlargement, frame and margin: what stands still. */
    drawRest(next: Picture): void {
      picture = next
      for (const layer of [base, ink, names, edge]) {
        layer.dataset.scale = scaleName(next.camera.zoom)
        layer.dataset.form = next.view.form
        layer.setAttribute('width', String(next.view.width))
        layer.setAttribute('height', String(next.view.height))
      }
      names.innerHTML = drawNames(next, 'names', writeText)
      edge.innerHTML = drawEdge(next, writeText)
      blocks = [...edge.querySelectorAll('.m-blocks')]
    },
    /** Everything at a camera: a transform for each group, some short paths, and nothing else. */
    move: (camera: WorldCamera) => turnTo(camera, false),
    /** One frame of a flight. */
    fly: (camera: WorldCamera) => turnTo(camera, true),
    drawWaterlines,
    setInk(choice: string): void {
      for (const layer of [ink, names]) layer.dataset.ink = choice
    },
    remove(): void {
      for (const layer of [base, ink, names, edge]) layer.remove()
    },
  }
}
