import type { Point } from '../stage/world/camera'

const STEPS: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/**
 * A button over the sheet that is dragged by mouse or finger, or moved by the arrow keys: a pixel, ten with Shift.
 *
 * @param moved Where its middle is dragged to, in pixels of the sheet.
 */
export function draggable(
  over: HTMLElement,
  className: string,
  label: string,
  moved: (to: Point, isByKey: boolean) => void,
): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.setAttribute('aria-label', label)
  let isHeld = false
  button.addEventListener('pointerdown', (event) => {
    // The map below would be pulled along.
    event.stopPropagation()
    button.setPointerCapture(event.pointerId)
    isHeld = true
  })
  button.addEventListener('pointermove', (event) => {
    event.stopPropagation()
    if (!isHeld) return
    const { left, top } = over.getBoundingClientRect()
    moved([event.clientX - left, event.clientY - top], false)
  })
  for (const name of ['pointerup', 'pointercancel'] as const)
    button.addEventListener(name, (event) => {
      event.stopPropagation()
      isHeld = false
    })
  button.addEventListener('click', (event) => event.stopPropagation())
  button.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const { left, top } = over.getBoundingClientRect()
    const box = button.getBoundingClientRect()
    // Words are large: one key is enough for them to lie on another side.
    const far = event.shiftKey ? 10 : className === 'sheet-words' ? 400 : 1
    moved([box.x + box.width / 2 - left + step[0] * far, box.y + box.height / 2 - top + step[1] * far], true)
  })
  return button
}
