/**
 * Tells the reader one thing in one line, in words that the page brought along (`[data-words]`), for screen
 * readers too.
 *
 * @param name The `data-word` of the sentence.
 */
export function tellReader(scroll: HTMLElement, name: string): void {
  const sentence = scroll.querySelector(`[data-words] [data-word="${name}"]`)?.textContent
  const line = scroll.querySelector<HTMLElement>('[data-line][role="status"]')
  if (!line || !sentence) return
  line.textContent = sentence
  setTimeout(() => {
    line.textContent = ''
  }, 9000)
}
