/** Whether something around an element would keep a frame in it from standing still while the window scrolls. */
export function clipsSticky(element: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (around === document.documentElement || around === document.body) continue
    const { overflowX, overflowY } = getComputedStyle(around)
    if (![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip')) return true
    if (overflowY === 'clip') return true
  }
  return false
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}
