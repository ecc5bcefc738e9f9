/** The paper: layers of SVG that the camera shifts and scales, over the first figure's place. */
import type { Surface, SurfaceData } from '../contracts/surface'
import type { Picture } from '../picture/nouns'
import { transformFor, type WorldCamera } from '../world/camera'
import { drawGround } from './compose'
import { makeLiveGround } from './live-ground'
import { makeLiveInk } from './live-ink'
import { fitLayers, makeLayer, makeLiveEdge, makeLiveNames } from './live-layers'
import { makeStretched } from './stretch'

/** How many times as large or as small a layer may be shown in a flight before it is drawn anew. */
const STRETCH = { ground: 2, ink: 1.5 }

/** Draws whole pictures, and between them only moves what there is. */
export function makePaper(host: HTMLElement, data: SurfaceData): Surface {
  const layers = ['base', 'ink', 'names', 'edge'].map(makeLayer)
  const [base, inkLayer, namesLayer, edgeLayer] = layers as [SVGSVGElement, SVGSVGElement, SVGSVGElement, SVGSVGElement]
  const ground = makeLiveGround(base, data)
  const ink = makeLiveInk(inkLayer)
  const edge = makeLiveEdge(edgeLayer)
  const drawNames = makeLiveNames(namesLayer, 'names', (panel, id, form) =>
    drawGround(panel, data.basemaps, id, form, data.grounds),
  )
  const stretched = {
    ground: makeStretched(base, STRETCH.ground),
    ink: makeStretched(inkLayer, STRETCH.ink),
  }
  let change: typeof import('./change-ink') | undefined
  let isThere = false

  /** Fetched once the first picture stands, which it has no part in. Without it inks change at once. */
  async function loadChange(): Promise<void> {
    change = await import('./change-ink').catch(() => undefined)
  }

  /** Puts the layers below the first figure, which hides them until they are drawn. */
  const lay = () => host.prepend(...layers)
  /** Takes away what stood in the layers' place. */
  function attach(): void {
    isThere = true
    while (edgeLayer.nextSibling) edgeLayer.nextSibling.remove()
    void loadChange()
  }

  function moveInk(picture: Picture, camera: WorldCamera): void {
    const transform = transformFor(camera, picture.view.free)
    stretched.ink.drawn(transform)
    ink.move(picture, transform)
  }

  /** Everything at a camera: a transform for each group, some short paths, and nothing else. */
  function turnTo(picture: Picture, camera: WorldCamera, canStretch: boolean): void {
    const transform = transformFor(camera, picture.view.free)
    if (!(canStretch && stretched.ground.to(transform, picture.view))) {
      ground.move(picture, transform, camera.zoom)
      stretched.ground.drawn(transform)
    }
    if (!(canStretch && stretched.ink.to(transform, picture.view))) moveInk(picture, camera)
    edge.move(picture, camera, transform)
  }

  return {
    element: host,
    draw(picture, camera, isFlying) {
      const pieces = [
        () => {
          fitLayers(layers, picture)
          edge.draw(picture)
        },
        () => {
          ink.draw(picture)
          moveInk(picture, camera)
        },
        () => turnTo(picture, camera, false),
      ]
      if (isFlying) return pieces
      const rest = [() => ground.lay(picture), () => ground.drawWaterlines(picture), () => drawNames(picture)]
      return isThere ? [...pieces, ...rest] : [lay, ...pieces, ...rest, attach]
    },
    drawOn(picture, camera, advance) {
      ink.draw(picture, advance)
      moveInk(picture, camera)
      // The enlargement has ink of its own.
      if (!advance && picture.inset) drawNames(picture, true)
    },
    move: (picture, camera) => turnTo(picture, camera, false),
    fly: (picture, camera) => turnTo(picture, camera, true),
    changeInk: (before, now, isStill) => change?.changeInk(inkLayer, before, now, isStill),
    setInk(choice) {
      for (const layer of [inkLayer, namesLayer]) layer.dataset.ink = choice
    },
    remove() {
      for (const layer of layers) layer.remove()
    },
  }
}
