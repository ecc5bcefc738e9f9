/** px across before a movement of the finger is a swipe, and how much longer than high it must be. */
const FAR = 40
const FLAT = 1.6

/** Calls back with 1 or -1 for a swipe to the left or to the right. Up and down stay the host's (`touch-action: pan-y`). */
export function watchSwipes(element: HTMLElement, swipe: (by: number) => void): void {
  let from: { x: number; y: number } | undefined
  element.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX: x, clientY: y }) => {
    from = pointerType !== 'mouse' && isPrimary ? { x, y } : undefined
  })
  element.addEventListener('pointercancel', () => {
    from = undefined
  })
  element.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from) return
    const [x, y] = [clientX - from.x, clientY - from.y]
    from = undefined
    if (Math.abs(x) >= FAR && Math.abs(x) >= FLAT * Math.abs(y)) swipe(x < 0 ? 1 : -1)
  })
}
