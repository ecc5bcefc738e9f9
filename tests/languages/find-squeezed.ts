/**
 * What a longer or a mirrored language breaks: a page that is wider than its window, words outside it or cut off, controls that lie
 * over one another. Runs in the page, at the size that its window has.
 */
export function findSqueezed(): string[] {
  const wrong = new Set<string>()
  const wide = document.documentElement.scrollWidth
  if (wide > innerWidth) wrong.add(`the page is ${wide - innerWidth} px too wide`)
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.getAttribute('class') ? `.${element.getAttribute('class')?.split(' ')[0]}` : ''} “${(element.textContent ?? '').trim().slice(0, 24)}”`
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.unseen, [aria-hidden="true"], template, svg')
  /** Whether it is in a box of hardly a pixel, for those who hear it. */
  const isHeardOnly = (element: Element | null): boolean => {
    if (!element) return false
    const box = element.getBoundingClientRect()
    const clips = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
    return (clips && (box.width < 3 || box.height < 3)) || isHeardOnly(element.parentElement)
  }
  /** Whether one scrolls sideways to what lies outside. */
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))

  /** What stands still while the page scrolls below it. */
  const still = (element: Element | null): Element | null =>
    !element || ['fixed', 'sticky'].includes(getComputedStyle(element).position) || element.matches('[popover]')
      ? element
      : still(element.parentElement)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.nodeValue?.trim() || !isSeen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      const { left, right, top, bottom, width, height } = line
      if (width < 2 || height < 2 || scrolls(parent)) continue
      const clips: [Element, DOMRect][] = []
      for (let around: Element | null = parent; around; around = around.parentElement) {
        if (['hidden', 'clip'].includes(getComputedStyle(around).overflowX))
          clips.push([around, around.getBoundingClientRect()])
      }
      // Words wholly outside of what clips them are there to be heard only.
      if (clips.some(([, box]) => box.width < 3 || box.height < 3)) continue
      if (
        clips.some(
          ([, box]) => right <= box.left + 1 || left >= box.right - 1 || bottom <= box.top || top >= box.bottom,
        )
      )
        continue
      if (right > innerWidth + 1 || left < -1) wrong.add(`${nameOf(parent)} lies outside of the window`)
      for (const [around, box] of clips)
        if (right > box.right + 1.5 || left < box.left - 1.5) wrong.add(`${nameOf(parent)} is cut by ${nameOf(around)}`)
    }
  }

  const controls = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, label')].filter(
    (
      control, // Marks on the rail lie as dense as their dates.
    ) => isSeen(control) && !isHeardOnly(control) && control.textContent?.trim(),
  )
  const boxes = controls.flatMap((parent) =>
    [...parent.getClientRects()].map((box) => ({ parent, box, layer: still(parent) })),
  )
  // Lines of links touch. Text over text is found by the walks through a chapter and its frames.
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1)) {
      if (a.layer !== b.layer || a.parent.contains(b.parent) || b.parent.contains(a.parent)) continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > 2 && down > 0.4 * Math.min(a.box.height, b.box.height))
        wrong.add(`${nameOf(a.parent)} lies over ${nameOf(b.parent)}`)
    }
  return [...wrong].slice(0, 12)
}
