/**
 * `.scene-margin`: the text of a scene stands still beside its picture. One that is longer than its room is read to its end
 * before it stands: `--over` says by how many px it is longer (scroll.css).
 *
 * @param room The height that a text has, px.
 * @returns what ends the watching.
 */
export function startMargins(texts: readonly HTMLElement[], room: () => number): () => void {
  // As the browser tells them: asking each for its height would have far text laid out, and all of it again after each answer.
  const heights = new Map<HTMLElement, number>()
  const set = (which: Iterable<HTMLElement>) => {
    const free = room()
    for (const text of which) {
      const over = `${Math.max(0, Math.ceil((heights.get(text) ?? 0) - free))}px`
      if ((text.style.getPropertyValue('--over') || '0px') !== over) text.style.setProperty('--over', over)
    }
  }
  const sizes = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries)
      heights.set(target as HTMLElement, borderBoxSize[0]?.blockSize ?? 0)
    set(entries.map(({ target }) => target as HTMLElement))
  })
  for (const text of texts) sizes.observe(text)
  const again = () => set(heights.keys())
  addEventListener('resize', again)
  return () => {
    sizes.disconnect()
    removeEventListener('resize', again)
  }
}
