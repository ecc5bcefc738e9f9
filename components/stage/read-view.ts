/** The stage's size, its neatline and its free area, as the page's style sheet says. */
import { intersect } from './boxes'
import { frameWithin } from './frame'
import type { View } from './picture'

const SIDES = ['left', 'top', 'right', 'bottom'] as const
type Insets = Record<(typeof SIDES)[number], number>

/** Reads once, at a change of scene or size: asking for computed styles in every frame would be slow. */
export function readView(element: HTMLElement): View {
  const { clientWidth: width, clientHeight: height } = element
  const style = getComputedStyle(element)
  const form = style.getPropertyValue('--stage-form').trim() === 'narrow' || width < 600 ? 'narrow' : 'wide'
  const probe = document.createElement('i')
  const read = (name: string, otherwise: number): Insets => {
    probe.style.cssText = `position:absolute;visibility:hidden;${SIDES.map((side) => `${side}:var(--${name}-${side},${otherwise}px)`).join(';')}`
    const computed = getComputedStyle(probe)
    const [left = 0, top = 0, right = 0, bottom = 0] = SIDES.map(
      (side) => Number.parseFloat(computed.getPropertyValue(side)) || 0,
    )
    return { left, top, right, bottom }
  }
  element.append(probe)
  const frame = frameWithin(width, height, read('frame', 6))
  const free = read('free', 24)
  const controls = read('controls', 0)
  probe.remove()
  const rest = {
    x: free.left,
    y: free.top,
    width: width - free.left - free.right,
    height: height - free.top - free.bottom,
  }
  return {
    width,
    height,
    form,
    frame,
    free: intersect(frame, rest),
    // At the lower right corner of the frame, where explore.css puts the buttons.
    controls: {
      x: frame.x + frame.width - controls.right - controls.left,
      y: frame.y + frame.height - controls.bottom - controls.top,
      width: controls.left,
      height: controls.top,
    },
  }
}
