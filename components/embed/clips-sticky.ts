/** Whether something around an element would keep a frame in it from standing still while the window scrolls. */
export function clipsSticky(element: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (around === document.documentElement) continue
    const { overflowX, overflowY, transform, scale } = getComputedStyle(around)
    // What is drawn smaller than it is laid out scrolls by other pixels than it is moved by.
    if (transform !== 'none' || scale !== 'none') return true
    // The window takes the overflow of the root, and that of the body only where the root has none.
    if (around === document.body && isVisible(document.documentElement)) continue
    if (![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip')) return true
    if (overflowY === 'clip') return true
  }
  return false
}

function isVisible(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  return overflowX === 'visible' && overflowY === 'visible'
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}
