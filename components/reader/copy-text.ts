/** How long the answer stands (ms). */
const STANDING = 4000

/**
 * Buttons that copy: `[data-copy="#id"]` the address of that place of this page (or of another), `[data-copy-of="id"]` the words of that
 * element, as they stand. The answer is a line of its own (`[data-copy-said]`), which brings its sentences along and is read
 * out politely. What can't be copied is made easy to copy by hand: the address goes to the address bar, the words are selected.
 */
export function startCopy(root: Document): () => void {
  const said = root.querySelector<HTMLElement>('[data-copy-said]')
  let timer: ReturnType<typeof setTimeout>
  const stopped = new AbortController()
  const say = (sentence: string | undefined) => {
    if (!said) return
    clearTimeout(timer)
    said.textContent = sentence ?? ''
    timer = setTimeout(() => {
      said.textContent = ''
    }, STANDING)
  }
  root.addEventListener(
    'click',
    async (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-of]')
      if (!button) return
      const place = button.dataset.copy
      const element = root.getElementById(button.dataset.copyOf ?? '')
      const text = place === undefined ? element?.textContent : addressOf(place)
      try {
        await navigator.clipboard.writeText(text ?? '')
        say(said?.dataset.copied)
      } catch {
        if (place !== undefined) history.replaceState(history.state, '', place)
        else if (element) getSelection()?.selectAllChildren(element)
        say(place === undefined ? said?.dataset.wordsFailed : said?.dataset.addressFailed)
      }
    },
    { signal: stopped.signal },
  )
  return () => {
    clearTimeout(timer)
    stopped.abort()
  }
}

/** The whole address of a place of this page, without what is searched for. */
function addressOf(place: string): string {
  const address = new URL(place, location.href)
  address.search = ''
  return address.href
}
