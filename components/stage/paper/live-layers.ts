/** Names, frame and margin over a map that moves: of both surfaces, because both letter their maps alike. */
import { graduate } from '../picture/frame'
import type { Picture } from '../picture/nouns'
import { type Transform, transformFor, type WorldCamera } from '../world/camera'
import { type DrawSheet, drawEdge, drawNames, groundStyle, scaleName } from './compose'
import { writeText } from './draw-labels'
import { trustedMarkup } from './trusted'

const SVG = 'http://www.w3.org/2000/svg'

/** An empty layer, `<svg class="map map-name">`. */
export function makeLayer(name: string): SVGSVGElement {
  const layer = document.createElementNS(SVG, 'svg')
  layer.setAttribute('class', `map map-${name}`)
  return layer
}

/** Gives layers the size of a picture's view, its form and the weights of its scale. */
export function fitLayers(layers: readonly SVGSVGElement[], { view, camera }: Picture): void {
  for (const layer of layers) {
    layer.dataset.scale = scaleName(camera.zoom)
    layer.dataset.form = view.form
    layer.style.cssText = groundStyle(camera.zoom)
    layer.setAttribute('width', String(view.width))
    layer.setAttribute('height', String(view.height))
  }
}

export type LiveEdge = {
  draw(picture: Picture): void
  /** The graduations of a camera, in the frame as it stands. */
  move(picture: Picture, camera: WorldCamera, transform?: Transform): void
}

/** Frame and margin, drawn anew only for another picture. */
export function makeLiveEdge(layer: SVGSVGElement): LiveEdge {
  let drawn: Picture['graduations'] | undefined
  let blocks: Element[] = []
  return {
    draw(picture) {
      if (picture.graduations === drawn) return
      drawn = picture.graduations
      layer.innerHTML = trustedMarkup(drawEdge(picture, writeText))
      blocks = [...layer.querySelectorAll('.m-blocks')]
    },
    move({ view }, camera, transform = transformFor(camera, view.free)) {
      const sides = graduate(transform, camera.zoom, view.frame).blocks
      blocks.forEach((side, index) => {
        side.setAttribute('d', sides[index] ?? '')
      })
    },
  }
}

/** Names and enlargement, drawn anew only where they are others. `id` is the prefix of the ids inside. */
export function makeLiveNames(
  layer: SVGSVGElement,
  id: string,
  drawSheet?: DrawSheet,
): (picture: Picture, isAnother?: boolean) => void {
  let drawn: Picture['labels'] | undefined
  return (picture, isAnother = picture.labels !== drawn) => {
    if (!isAnother) return
    drawn = picture.labels
    layer.innerHTML = trustedMarkup(drawNames(picture, id, writeText, true, drawSheet))
  }
}
