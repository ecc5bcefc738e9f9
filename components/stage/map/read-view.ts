/** The stage's size, its neatline and its free area, as the page's style sheet says. */

import { frameWithin } from '../picture/frame'
import type { View } from '../picture/nouns'
import { intersect } from '../world/boxes'
import type { Form } from '../world/camera'

const SIDES = ['left', 'top', 'right', 'bottom'] as const
type Insets = Record<(typeof SIDES)[number], number>
/** Which property carries which of the page's lengths (`--frame-left`, …), and what that is where the page gives none, px. */
const CARRIERS = [
  ['scroll-margin', 'frame', 6],
  ['margin', 'free', 24],
  ['padding', 'controls', 0],
] as const

/** Reads once, at a change of scene or size: asking for computed styles in every frame would be slow. */
export function readView(element: HTMLElement): View {
  const { clientWidth: width, clientHeight: height } = element
  const style = getComputedStyle(element)
  const form = (style.getPropertyValue('--stage-form').trim() || (width < 600 ? 'narrow' : 'wide')) as Form
  // One style to compute, and nothing to lay out for it.
  const probe = document.createElement('i')
  probe.style.cssText = `display:none;${CARRIERS.flatMap(([property, name, otherwise]) =>
    SIDES.map((side) => `${property}-${side}:var(--${name}-${side},${otherwise}px)`),
  ).join(';')}`
  element.append(probe)
  const computed = getComputedStyle(probe)
  const [margins, free, controls] = CARRIERS.map(([property]) => {
    const read = (side: string) => Number.parseFloat(computed.getPropertyValue(`${property}-${side}`)) || 0
    return { left: read('left'), top: read('top'), right: read('right'), bottom: read('bottom') }
  }) as [Insets, Insets, Insets]
  probe.remove()
  const frame = frameWithin(width, height, margins)
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
