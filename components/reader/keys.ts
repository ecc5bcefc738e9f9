import { hearsLetters } from './letter-keys'
import type { Navigation } from './navigation'
import { lineOfReading } from './watch-scroll'

/** `n` and `p` go to the next and the previous scene; silent while typing, with a modifier, and where the reader has switched them off. Arrows and space stay the browser's. */
export function startKeys(sections: readonly HTMLElement[], navigation: Navigation): () => void {
  const stopped = new AbortController()
  addEventListener(
    'keydown',
    (event) => {
      const step = { n: 1, p: -1 }[event.key]
      if (!step || !hearsLetters() || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const now = sections.findIndex(({ id }) => id === navigation.position.scene)
      const isBefore = (sections[0]?.getBoundingClientRect().top ?? 0) > innerHeight * lineOfReading()
      const next = sections[isBefore ? (step > 0 ? 0 : -1) : now + step]
      if (next) navigation.goTo({ scene: next.id, progress: 1 }, 'reader')
    },
    { signal: stopped.signal },
  )
  return () => stopped.abort()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
  )
}
