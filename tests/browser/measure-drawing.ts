/**
 * What of the drawing beside the text lies outside of its room, or over other words of it; runs in the page. Maps have
 * tests of their own. @returns what is wrong, at most three things.
 */
export function measureDrawing(): string[] {
  const drawing = [...document.querySelectorAll<HTMLElement>('.stage .visual .drawn')].find(
    (one) => one.getBoundingClientRect().height > 0,
  )
  if (!drawing) return []
  const room = drawing.getBoundingClientRect()
  const lines: { text: string; box: DOMRect; parent: Element }[] = []
  const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode
    if (!parent || !textContent?.trim() || getComputedStyle(parent).visibility === 'hidden') continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    // Letters of no size stand in signs that have no room for them.
    for (const box of range.getClientRects())
      if (box.width > 2 && box.height > 4) lines.push({ text: textContent.trim().slice(0, 24), box, parent })
  }
  const wrong = lines.flatMap(({ text, box }) => {
    // Large letters are lower than the boxes of their lines.
    const spare = Math.max(2, 0.2 * box.height)
    return box.bottom > room.bottom + spare ||
      box.right > room.right + 2 ||
      box.left < room.left - 2 ||
      box.top < room.top - spare
      ? `"${text}" is outside of its picture`
      : []
  })
  for (const [index, a] of lines.entries()) {
    const over = lines.slice(index + 1).find(({ box, parent }) => {
      const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left)
      const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top)
      // Line boxes of dense rows touch; letters of one text are its own matter.
      return a.parent !== parent && across > 3 && down > 0.4 * Math.min(a.box.height, box.height)
    })
    if (over) wrong.push(`"${a.text}" lies over "${over.text}"`)
  }
  return [...new Set(wrong)].slice(0, 3)
}
