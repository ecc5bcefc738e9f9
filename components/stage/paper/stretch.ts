/** A layer that is shifted and stretched as it was drawn last, which costs no drawing. */
import type { View } from '../picture/nouns'
import type { Transform } from '../world/camera'

export type Stretched = {
  /** The layer is drawn at a camera. */
  drawn(at: Transform): void
  /** Shows it from another camera as it is drawn. @returns false where that would be too far. */
  to(at: Transform, view: View): boolean
}

/**
 * @param most How many times as large or as small the layer may be shown: its lines and marks grow and shrink with it, and it
 * is drawn as many times as wide and high as the stage (map.css clips it there).
 */
export function makeStretched(layer: SVGSVGElement, most: number): Stretched {
  let from: Transform | undefined
  return {
    drawn(at) {
      layer.style.transform = ''
      from = at
    },
    to(at, { width, height }) {
      if (!from) return false
      const times = at.scale / from.scale
      const x = at.x - from.x * times
      const y = at.y - from.y * times
      const covers = (shift: number, size: number) =>
        Math.abs(2 * shift + (times - 1) * size) <= (times * most - 1) * size
      if (times > most || !covers(x, width) || !covers(y, height)) return false
      layer.style.transform = `translate(${x}px,${y}px)scale(${times})`
      return true
    },
  }
}
