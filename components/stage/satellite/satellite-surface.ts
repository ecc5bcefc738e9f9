/** The satellite: Mapbox's pictures, the inks on them as its layers, and over both the paper's own names, frame and margin. */
import type { Map as MapboxMap } from 'mapbox-gl/esm'
import type { Surface } from '../contracts/surface'
import { fitLayers, makeLayer, makeLiveEdge, makeLiveNames } from '../paper/live-layers'
import type { Picture, View } from '../picture/nouns'
import { type Point, transformFor, unproject, type WorldCamera } from '../world/camera'
import { makeLiveInks } from './live-inks'
import { readInks, watchScheme } from './read-inks'
import { runChange } from './run-change'
import { whenDrawn } from './when-drawn'

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

/**
 * @param host The element in the stage that holds the map's own element, `container`.
 * @param removed Called when the surface is taken away.
 */
export function makeSatellite(
  map: MapboxMap,
  stage: HTMLElement,
  host: HTMLElement,
  container: HTMLElement,
  removed: () => void,
): Surface {
  const [namesLayer, edgeLayer] = ['names', 'edge'].map(makeLayer) as [SVGSVGElement, SVGSVGElement]
  const layers = [namesLayer, edgeLayer]
  const drawNames = makeLiveNames(namesLayer, 'satellite-names')
  const edge = makeLiveEdge(edgeLayer)
  const inks = makeLiveInks(map, () => readInks(stage))
  const unwatch = watchScheme(inks.recolour)
  let stopChange = () => {}
  /** Counts what is given, so that what was drawn before is not taken for it. */
  let given = 0

  /** The base of the paper is credited only where it is drawn: in an enlargement. */
  const withoutPaper = (picture: Picture): Picture =>
    picture.inset ? picture : { ...picture, notes: picture.notes.filter((note) => !ABOUT_PAPER.test(note)) }

  function move(picture: Picture, camera: WorldCamera): void {
    given++
    map.jumpTo({ center: centreOf(camera, picture.view), zoom: camera.zoom, bearing: 0, pitch: 0 })
    edge.move(picture, camera)
  }

  return {
    element: host,
    draw(picture, camera, isFlying) {
      const pieces = [
        () => {
          fitLayers(layers, picture)
          edge.draw(withoutPaper(picture))
          layOver(container, picture.view)
          map.resize()
        },
        () => inks.draw(picture),
        () => move(picture, camera),
      ]
      if (isFlying) return pieces
      const attach = () => {
        if (!namesLayer.isConnected) host.append(...layers)
        drawNames(picture)
      }
      return [...pieces, attach]
    },
    drawOn(picture, _camera, advance) {
      given++
      inks.draw(picture)
      if (!advance && picture.inset) drawNames(picture, true)
    },
    move,
    fly: move,
    changeInk(before, now, isStill) {
      stopChange()
      if (!namesLayer.isConnected) return undefined
      given++
      const run = runChange(before, now, isStill, inks.change)
      stopChange = run.stop
      return run.ended
    },
    setInk(choice) {
      namesLayer.dataset.ink = choice
      inks.choose(choice)
    },
    whenDrawn(then) {
      const mine = ++given
      whenDrawn(map, () => mine === given && then())
    },
    remove() {
      given++
      stopChange()
      unwatch()
      inks.remove()
      map.remove()
      removed()
    },
  }
}
