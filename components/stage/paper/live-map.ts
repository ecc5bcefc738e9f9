/** The map that moves: layers of SVG that the camera shifts and scales, over the first figure's place. */

import { BASEMAPS, type Basemap, chooseBasemaps, coastWithin } from '../basemap/basemaps'
import { graduate } from '../picture/frame'
import type { Picture, SceneMap } from '../picture/nouns'
import { shrink, worldBox } from '../world/boxes'
import { type Transform, toPixel, transformFor, type WorldCamera } from '../world/camera'
import { drawEdge, drawInk, drawNames, scaleName } from './compose'
import { drawBasemap, drawWater, transformOf } from './draw-basemap'
import { markTransform, placeTransform, stepOf } from './draw-ink'
import { writeText } from './draw-labels'

const SVG = 'http://www.w3.org/2000/svg'
const LAYERS = ['base', 'ink', 'names', 'edge'] as const
/**
 * How many times as large or as small a layer may be shown in a flight before it is drawn anew: its lines and marks grow and
 * shrink with it, and it is drawn as many times as wide and high as the stage (map.css clips it there).
 */
const STRETCH = { ground: 2, ink: 1.5 }

/** What is on the screen: draws whole pictures, and between them only moves what there is. */
export function makeLiveMap(host: HTMLElement, basemaps: ReadonlyMap<string, Basemap>) {
  const layers = LAYERS.map((name) => {
    const layer = document.createElementNS(SVG, 'svg')
    layer.setAttribute('class', `map map-${name}`)
    return layer
  })
  const [base, ink, names, edge] = layers as [SVGSVGElement, SVGSVGElement, SVGSVGElement, SVGSVGElement]
  base.innerHTML = `<rect class="m-sea" x="-100%" y="-100%" width="300%" height="300%"/><g>${'<g></g>'.repeat(BASEMAPS.length)}</g><path class="m-graticule"/>`
  const ground = base.querySelector('g') as SVGGElement
  const graticule = base.querySelector('.m-graticule') as SVGPathElement
  let blocks: Element[] = []
  let change: typeof import('./change-ink') | undefined
  let routes: Element | null = null
  let moved: Element[] = []
  let picture: Picture | undefined
  /** Where the ground and the ink were drawn last. */
  let drawn: Transform | undefined
  let inkDrawn: Transform | undefined

  /** The ground at a camera: which basemaps, and where. Each is drawn once, when it is first seen. */
  function moveGround(transform: Transform, zoom: number): void {
    if (!picture) return
    const wanted = chooseBasemaps(zoom, worldBox(transform, picture.view.frame)).filter(({ name }) =>
      basemaps.has(name),
    )
    const [first] = wanted
    if (!first || BASEMAPS.indexOf(first) > 1)
      wanted.unshift(
        ...BASEMAPS.slice(0, 2)
          .filter(({ name }) => basemaps.has(name))
          .slice(-1),
      )
    for (const [index, entry] of BASEMAPS.entries()) {
      const slot = ground.children[index] as SVGGElement
      const basemap = basemaps.get(entry.name)
      const isShown = basemap !== undefined && wanted.includes(entry)
      slot.style.display = isShown ? '' : 'none'
      if (!isShown) continue
      if (!slot.firstChild) slot.innerHTML = drawBasemap(basemap, transform, 'live', '')
      slot.firstElementChild?.setAttribute('transform', transformOf(transform, basemap.origin, basemap.unit))
    }
  }

  /** Waterlines only for what is seen: wide strokes cost most of all. */
  function drawWaterlines(): void {
    if (!picture) return
    const { transform, view } = picture
    for (const [index, { name }] of BASEMAPS.entries()) {
      const slot = ground.children[index] as SVGGElement
      const basemap = basemaps.get(name)
      const water = slot.querySelector('.m-waterlines')
      if (!water || !basemap) continue
      const seen = slot.style.display ? [] : coastWithin(basemap, worldBox(transform, shrink(view.frame, -20)))
      water.innerHTML = seen.length > 0 ? drawWater(seen, `live-${name}`) : ''
    }
  }

  /** Routes, marks and places at a camera: a transform each. */
  function moveInk(transform: Transform): void {
    if (!picture) return
    const { marks, places } = picture
    ink.style.transform = ''
    inkDrawn = transform
    const { origin, unit } = stepOf(picture)
    if (routes) setTransform(routes, transformOf(transform, origin, unit))
    moved.forEach((element, index) => {
      const mark = marks[index]
      const one = places[index - marks.length]
      if (mark) setTransform(element, markTransform(mark, toPixel(transform, mark.world)))
      else if (one) setTransform(element, placeTransform(toPixel(transform, one.world)))
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
    if (!(canStretch && stretch(base, drawn, transform, STRETCH.ground))) {
      moveGround(transform, camera.zoom)
      // Beyond the frame too, for when the ground shrinks.
      graticule.setAttribute('d', graduate(transform, camera.zoom, shrink(frame, -frame.width / 2)).graticule)
      base.style.transform = ''
      drawn = transform
    }
    if (!(canStretch && stretch(ink, inkDrawn, transform, STRETCH.ink))) moveInk(transform)
    const lines = graduate(transform, camera.zoom, frame)
    blocks.forEach((side, index) => {
      side.setAttribute('d', lines.blocks[index] ?? '')
    })
  }

  /** Shifts and stretches a layer as it was drawn. @returns false when that would be too far. */
  function stretch(layer: SVGSVGElement, from: Transform | undefined, to: Transform, most: number): boolean {
    if (!from || !picture) return false
    const { width, height } = picture.view
    const times = to.scale / from.scale
    const x = to.x - from.x * times
    const y = to.y - from.y * times
    const covers = (shift: number, size: number) =>
      Math.abs(2 * shift + (times - 1) * size) <= (times * most - 1) * size
    if (times > most || !covers(x, width) || !covers(y, height)) return false
    layer.style.transform = `translate(${x}px,${y}px)scale(${times})`
    return true
  }

  return {
    /** From the ink of the scene before to the one that is drawn. Nothing before there is a picture. */
    changeInk(before: SceneMap, now: SceneMap, isStill: boolean): Promise<unknown> | undefined {
      return change?.changeInk(ink, before, now, isStill)
    },
    /** Puts the layers below the first figure, which hides them until they are drawn. */
    lay(): void {
      host.prepend(...layers)
    },
    /** Takes away what stood in the layers' place. */
    attach(): void {
      while (edge.nextSibling) edge.nextSibling.remove()
      void loadChange()
    },
    /**
     * Draws routes, marks and places anew at a camera, or by `advance` only how far they have come since the last picture,
     * where that can be. The ground is left alone.
     */
    drawInk(
      next: Picture,
      camera: WorldCamera,
      advance?: (ink: Element, last: Picture, next: Picture) => boolean,
    ): void {
      const last = picture
      picture = next
      if (!(last && advance?.(ink, last, next))) ink.innerHTML = drawInk(next, 'ink')
      routes = ink.querySelector('[data-routes]')
      moved = [...ink.children].filter((one) => one !== routes)
      moveInk(transformFor(camera, next.view.free))
    },
    /** Frame and margin. */
    drawEdge(next: Picture): void {
      picture = next
      for (const layer of layers) {
        layer.dataset.scale = scaleName(next.camera.zoom)
        layer.dataset.form = next.view.form
        layer.setAttribute('width', String(next.view.width))
        layer.setAttribute('height', String(next.view.height))
      }
      edge.innerHTML = drawEdge(next, writeText)
      blocks = [...edge.querySelectorAll('.m-blocks')]
    },
    /** Names and enlargement: not seen in a flight. */
    drawNames(next: Picture): void {
      names.innerHTML = drawNames(next, 'names', writeText)
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
      for (const layer of layers) layer.remove()
    },
  }
}

/** Only where it is another: a browser lays out what is set, even to what it was. */
function setTransform(element: Element, value: string): void {
  if (element.getAttribute('transform') !== value) element.setAttribute('transform', value)
}
