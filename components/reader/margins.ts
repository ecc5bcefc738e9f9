/**
 * `.scene-margin`: the text of a scene stands still beside its picture. One that is longer than its room is read to its end
 * before it stands: `--over` says by how many px it is longer (scroll.css).
 *
 * @param room The height that a text has, px.
 * @returns what ends the watching.
 */
export function startMargins(texts: readonly HTMLElement[], room: () => number): () => void {
  const set = (text: HTMLElement) => {
    const over = Math.max(0, Math.ceil(text.offsetHeight - room()))
    if (text.style.getPropertyValue('--over') !== `${over}px`) text.style.setProperty('--over', `${over}px`)
  }
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) set(target as HTMLElement)
  })
  for (const text of texts) sizes.observe(text)
  const again = () => {
    for (const text of texts) set(text)
  }
  addEventListener('resize', again)
  return () => {
    sizes.disconnect()
    removeEventListener('resize', again)
  }
}
