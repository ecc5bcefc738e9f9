/** What is on the satellite: the inks as layers of mapbox-gl, and over them the paper's own names, frame and margin. */

import type { GeoJSONSource, Map as MapboxMap } from 'mapbox-gl/esm'
import type { MakeSurface } from '../contracts/surface'
import type { Ink } from '../contracts/visual'
import { drawEdge, drawNames, scaleName } from '../paper/compose'
import { writeText } from '../paper/draw-labels'
import { graduate } from '../picture/frame'
import type { Picture, View } from '../picture/nouns'
import { type Point, transformFor, unproject, type WorldCamera } from '../world/camera'
import { DENSITY, drawHatch, drawImage } from './draw-image'
import { makeInkFeatures } from './ink-features'
import { HATCH, makeInkLayers, SOURCE } from './ink-layers'
import type { InkChange, Inks } from './nouns'
import { readInks } from './read-inks'
import { runChange } from './run-change'

const SVG = 'http://www.w3.org/2000/svg'
/** The margin's lines (notes.ts) that speak of the drawn base, which is not to be seen here. */
const ABOUT_PAPER = /^(Coast|Dotted|Base)/

/** The map fills the frame, and the camera looks at the middle of the free area: so the map's own centre is another. */
export function centreOf(camera: WorldCamera, { frame, free }: View): [lon: number, lat: number] {
  const { scale, x, y } = transformFor(camera, free)
  const middle: Point = [frame.x + frame.width / 2, frame.y + frame.height / 2]
  return unproject([(middle[0] - x) / scale, (middle[1] - y) / scale])
}

/** Lays the map's element over the frame. */
export function layOver(container: HTMLElement, { frame }: View): void {
  const { x, y, width, height } = frame
  container.style.cssText = `position:absolute;inset:auto;left:${x}px;top:${y}px;width:${width}px;height:${height}px`
}

/** @returns what the map visual draws on, and `redraw` for when the page's colours have changed. */
export function makeSatelliteSurface(map: MapboxMap, container: HTMLElement, stage: HTMLElement) {
  let picture: Picture | undefined
  let inks: Inks = readInks(stage)
  let choice: Ink = 'both'
  let change: InkChange | undefined
  let stopChange = () => {}
  let given = ''
  let isAsked = false
  let isRemoved = false
  const layers = makeInkLayers()

  function setUp(): void {
    map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 })
    putImage(HATCH, drawHatch(inks))
    for (const layer of layers) map.addLayer(layer)
  }

  function putImage(name: string, image: ReturnType<typeof drawImage>): void {
    if (!image) return
    if (map.hasImage(name)) map.removeImage(name)
    map.addImage(name, image, { pixelRatio: DENSITY })
  }

  /** Gives the map what it is to draw, once for all that is asked for in one go: each state it gets is drawn. */
  function setFeatures(): void {
    if (isAsked) return
    isAsked = true
    queueMicrotask(() => {
      isAsked = false
      if (!isRemoved) giveFeatures()
    })
  }

  function giveFeatures(): void {
    if (!picture) return
    const features = makeInkFeatures(picture, inks, choice, change)
    for (const { properties } of features.features) {
      const { image } = properties
      if (image && !map.hasImage(image)) putImage(image, drawImage(image, inks))
    }
    // The same again, as at the end of a flight, would have every tile made anew.
    const text = JSON.stringify(features)
    if (text === given) return
    given = text
    map.getSource<GeoJSONSource>(SOURCE)?.setData(features)
  }

  const makeSurface: MakeSurface = (host) => {
    const [names, edge] = ['names', 'edge'].map((name) => {
      const layer = document.createElementNS(SVG, 'svg')
      layer.setAttribute('class', `map map-${name}`)
      return layer
    }) as [SVGSVGElement, SVGSVGElement]
    let blocks: Element[] = []
    setUp()

    function move(camera: WorldCamera): void {
      if (!picture) return
      const { view } = picture
      map.jumpTo({ center: centreOf(camera, view), zoom: camera.zoom, bearing: 0, pitch: 0 })
      const graduations = graduate(transformFor(camera, view.free), camera.zoom, view.frame)
      blocks.forEach((side, index) => {
        side.setAttribute('d', graduations.blocks[index] ?? '')
      })
    }

    return {
      lay() {
        // There is no figure to lie below.
      },
      attach() {
        if (!names.isConnected) host.append(names, edge)
      },
      changeInk(before, now, isStill) {
        stopChange()
        if (!names.isConnected) return undefined
        const run = runChange(before, now, isStill, (next) => {
          change = next
          setFeatures()
        })
        stopChange = run.stop
        return run.ended
      },
      drawInk(next) {
        picture = next
        setFeatures()
      },
      drawWaterlines() {
        // The sea is in the pictures.
      },
      drawEdge(next) {
        picture = next
        const { view, camera, notes, inset } = next
        for (const layer of [names, edge]) {
          layer.dataset.scale = scaleName(camera.zoom)
          layer.dataset.form = view.form
          layer.setAttribute('width', String(view.width))
          layer.setAttribute('height', String(view.height))
        }
        // The base of the paper is credited only where it is drawn: in an enlargement.
        edge.innerHTML = drawEdge(
          inset ? next : { ...next, notes: notes.filter((note) => !ABOUT_PAPER.test(note)) },
          writeText,
        )
        blocks = [...edge.querySelectorAll('.m-blocks')]
        layOver(container, view)
        map.resize()
      },
      drawNames(next) {
        names.innerHTML = drawNames(next, 'satellite-names', writeText)
      },
      move,
      fly: move,
      setInk(next) {
        if (next === choice) return
        choice = next as Ink
        names.dataset.ink = next
        setFeatures()
      },
      remove() {
        stopChange()
        isRemoved = true
        names.remove()
        edge.remove()
      },
    }
  }

  return {
    makeSurface,
    redraw() {
      inks = readInks(stage)
      given = ''
      putImage(HATCH, drawHatch(inks))
      for (const name of map.listImages()) if (/^\w+ (told|record|both|base)/.test(name)) map.removeImage(name)
      setFeatures()
    },
  }
}
