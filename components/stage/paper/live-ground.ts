/** The ground that moves: a slot for each basemap, drawn once when it is first seen and then shifted, and its waterlines. */
import { type BasemapEntry, chooseBasemaps, groundsOf } from '../basemap/atlas'
import { type Basemap, coastWithin } from '../basemap/basemap'
import type { SurfaceData } from '../contracts/surface'
import { graduate } from '../picture/frame'
import type { Picture } from '../picture/nouns'
import { shrink, worldBox } from '../world/boxes'
import type { Transform } from '../world/camera'
import { drawBasemap, drawWater, transformOf } from './draw-basemap'
import { drawGroundParts } from './draw-ground'
import { type GroundParts, NO_GROUND } from './ground-parts'
import { trustedMarkup } from './trusted'

/** A basemap is drawn before its ground has come, on the sea that shading needs. */
const BEFORE = { ...NO_GROUND, isShaded: true }

function draw(slot: Element, basemap: Basemap, entry: BasemapEntry, transform: Transform): void {
  slot.innerHTML = trustedMarkup(drawBasemap(basemap, entry, transform, 'live', '', BEFORE))
}

/** Lays a ground into a basemap that has been drawn without it, so that nothing else of it is drawn again. */
function lay(slot: Element, { sea, land, ways, hasLakes, hasRivers }: GroundParts): void {
  const find = (name: string) => [...slot.querySelectorAll(`.m-${name}`)]
  for (const one of [...(hasLakes ? find('lake') : []), ...(hasRivers ? find('river') : [])]) one.remove()
  find('waterlines')[0]?.insertAdjacentHTML('beforebegin', trustedMarkup(sea))
  find('land')[0]?.insertAdjacentHTML('afterend', trustedMarkup(land))
  slot.firstElementChild?.insertAdjacentHTML('beforeend', trustedMarkup(ways))
}

export type LiveGround = {
  /** Ground and graticule at a camera, without the waterlines that new parts of it would need. */
  move(picture: Picture, transform: Transform, zoom: number): void
  /** What has come of the ground since it was last drawn. */
  lay(picture: Picture): void
  /** Waterlines only for what is seen: wide strokes cost most of all. */
  drawWaterlines(picture: Picture): void
}

/** @param layer An empty layer for it. */
export function makeLiveGround(layer: SVGSVGElement, { atlas, basemaps, grounds }: SurfaceData): LiveGround {
  layer.innerHTML = trustedMarkup(
    `<rect class="m-sea" x="-100%" y="-100%" width="300%" height="300%"/><g>${'<g></g>'.repeat(atlas.length)}</g><path class="m-graticule"/>`,
  )
  const ground = layer.querySelector('g') as SVGGElement
  const graticule = layer.querySelector('.m-graticule') as SVGPathElement
  /** The coast that the waterlines of a slot follow. */
  const drawn = new WeakMap<Element, string>()
  const slots = atlas.map((entry, index) => ({ entry, slot: ground.children[index] as SVGGElement }))

  return {
    move({ view: { frame } }, transform, zoom) {
      const wanted = chooseBasemaps(atlas, zoom, worldBox(transform, frame)).filter(({ name }) => basemaps.has(name))
      // Where the ground has not come, the finest that has.
      const other = atlas.findLast(({ name, isGround }) => isGround && basemaps.has(name))
      if (other && !wanted[0]?.isGround) wanted.push(other)
      for (const { entry, slot } of slots) {
        const basemap = basemaps.get(entry.name)
        const isShown = basemap !== undefined && wanted.includes(entry)
        slot.style.display = isShown ? '' : 'none'
        if (!isShown) continue
        if (!slot.firstChild) draw(slot, basemap, entry, transform)
        slot.firstElementChild?.setAttribute('transform', transformOf(transform, basemap.origin, basemap.unit))
      }
      // Beyond the frame too, for when the ground shrinks.
      graticule.setAttribute('d', graduate(transform, zoom, shrink(frame, -frame.width / 2)).graticule)
    },
    lay({ transform, view: { form } }) {
      for (const { entry, slot } of slots) {
        const basemap = basemaps.get(entry.name)
        if (!basemap || slot.style.display) continue
        const laid = groundsOf(entry, form).flatMap((name) => grounds.files.get(name) ?? [])
        const names = laid.map(({ name }) => name).join()
        if (names === (slot.dataset.laid ?? '')) continue
        // That of another form lies there.
        if (slot.dataset.laid) draw(slot, basemap, entry, transform)
        slot.dataset.laid = names
        const addressOf = ({ file, small }: { file: string; small: string }) =>
          grounds.addressOf(form === 'wide' ? file : small)
        lay(slot, drawGroundParts(laid, basemap, `live-${entry.name}`, addressOf))
      }
    },
    drawWaterlines({ transform, view }) {
      for (const { entry, slot } of slots) {
        const basemap = basemaps.get(entry.name)
        const water = slot.querySelector('.m-waterlines')
        if (!water || !basemap) continue
        const seen = slot.style.display ? [] : coastWithin(basemap, worldBox(transform, shrink(view.frame, -20)))
        const coast = seen.join()
        if (drawn.get(water) === coast) continue
        drawn.set(water, coast)
        water.innerHTML = trustedMarkup(seen.length > 0 ? drawWater(seen, `live-${entry.name}`) : '')
      }
    },
  }
}
