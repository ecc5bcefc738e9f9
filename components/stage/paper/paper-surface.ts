/** The paper: layers of SVG that the camera shifts and scales, over the first figure's place. */
import type { Surface, SurfaceData } from '../contracts/surface'
import type { Picture } from '../picture/nouns'
import { type Transform, transformFor, type WorldCamera } from '../world/camera'
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
  const stretchedGround = makeStretched(base, STRETCH.ground)
  const stretchedInk = makeStretched(inkLayer, STRETCH.ink)
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

  function moveInk(picture: Picture, transform: Transform): void {
    stretchedInk.drawn(transform)
    ink.move(picture, transform)
  }

  /**
   * Everything at a camera: a transform for each group, some short paths, and nothing else. A flight begins with the ground as it
   * stands, and only where it is drawn anew without its detail and in the weights of the scene that is flown to.
   */
  function turnTo(picture: Picture, camera: WorldCamera, canStretch: boolean): void {
    const transform = transformFor(camera, picture.view.free)
    if (!(canStretch && stretchedGround.to(transform, picture.view))) {
      fitLayers([base], picture)
      base.classList.toggle('is-flying', canStretch)
      ground.move(picture, transform, camera.zoom)
      stretchedGround.drawn(transform)
    }
    if (!(canStretch && stretchedInk.to(transform, picture.view))) moveInk(picture, transform)
    edge.move(picture, camera, transform)
  }

  const fly = (picture: Picture, camera: WorldCamera) => turnTo(picture, camera, true)

  return {
    element: host,
    draw(picture, camera, isFlying) {
      const pieces = [
        () => {
          fitLayers(layers.slice(1), picture)
          edge.draw(picture)
        },
        () => {
          ink.draw(picture)
          moveInk(picture, transformFor(camera, picture.view.free))
        },
        () => turnTo(picture, camera, isFlying),
      ]
      if (!isFlying)
        pieces.push(
          () => ground.lay(picture),
          () => ground.drawWaterlines(picture),
          () => drawNames(picture),
        )
      // Where the names stand takes as long to find out as to draw all else.
      if (!isThere) pieces.splice(-1, 0, () => void picture.mapNotes())
      return isThere ? pieces : [lay, ...pieces, attach]
    },
    drawOn(picture, camera, advance) {
      ink.draw(picture, advance)
      moveInk(picture, transformFor(camera, picture.view.free))
      // The enlargement has ink of its own.
      if (!advance && picture.inset) drawNames(picture, true)
    },
    move: fly,
    fly,
    changeInk: (before, now, isStill) => change?.changeInk(inkLayer, before, now, isStill),
    setInk(choice) {
      inkLayer.dataset.ink = choice
      namesLayer.dataset.ink = choice
    },
    remove() {
      for (const layer of layers) layer.remove()
    },
  }
}
