/** The inks that move: routes, marks and places, each shifted by a transform of its own. */
import type { AdvanceInk } from '../contracts/surface'
import type { Picture } from '../picture/nouns'
import { type Transform, toPixel } from '../world/camera'
import { drawInk } from './compose'
import { transformOf } from './draw-basemap'
import { markTransform, placeTransform, stepOf } from './draw-ink'
import { writeText } from './draw-labels'
import { trustedMarkup } from './trusted'

export type LiveInk = {
  /** Draws a picture anew, or by `advance` only how far it has come since the last one, where that can be. */
  draw(picture: Picture, advance?: AdvanceInk): void
  move(picture: Picture, transform: Transform): void
}

/** @param layer An empty layer for them. */
export function makeLiveInk(layer: SVGSVGElement): LiveInk {
  let last: Picture | undefined
  let routes: Element | null = null
  let moved: Element[] = []
  return {
    draw(picture, advance) {
      const goesOn = last && advance?.(layer, last, picture)
      if (!goesOn) layer.innerHTML = trustedMarkup(drawInk(picture, 'ink'))
      last = picture
      routes = layer.querySelector('[data-routes]')
      moved = [...layer.children].filter((one) => one !== routes)
      // The name of the place that the scene is about: seen while the camera flies there and all others are hidden.
      const { marks, places } = picture
      const key = Math.max(
        0,
        places.findIndex(({ isActive }) => isActive),
      )
      const text = places[key]?.name
      if (!goesOn && text)
        moved[marks.length + key]?.insertAdjacentHTML(
          'beforeend',
          trustedMarkup(
            `<g visibility="hidden">${writeText({ text, name: 'm-flown', x: 15, y: 7, size: 22, anchor: 'start' })}</g>`,
          ),
        )
    },
    move(picture, transform) {
      const { marks, places } = picture
      const { origin, unit } = stepOf(picture)
      if (routes) setTransform(routes, transformOf(transform, origin, unit))
      moved.forEach((element, index) => {
        const mark = marks[index]
        const one = places[index - marks.length]
        if (mark) setTransform(element, markTransform(mark, toPixel(transform, mark.world)))
        else if (one) setTransform(element, placeTransform(toPixel(transform, one.world)))
      })
    },
  }
}

/** Only where it is another: a browser lays out what is set, even to what it was. */
function setTransform(element: Element, value: string): void {
  if (element.getAttribute('transform') !== value) element.setAttribute('transform', value)
}
