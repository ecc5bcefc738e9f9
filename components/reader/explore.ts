import type { Stage } from '../stage/contracts/stage'
import { tellReader } from './line'

/** `[data-explore]`: lets the reader move the map. What that takes is fetched at the first press of its button. */
export function startExplore(scroll: HTMLElement, element: HTMLElement, stage: Stage): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const root = scroll.querySelector<HTMLElement>('[data-explore]')
  // With the scene, or at the end of a page of several chapters.
  const entryOf = (scene: string, id: string) => {
    const entry = `.picture-entries [data-entry="${CSS.escape(id)}"]`
    return document.querySelector(`#${scene} ${entry}`) ?? document.querySelector(`.end ${entry}`)
  }
  const button = root?.querySelector<HTMLElement>('[data-explore-open]')
  if (!root || !button) return () => {}
  let exploring: { open(): void; stop(): void } | undefined
  // A passage may lie over the stage: who comes here by Tab must see where the focus is.
  button.addEventListener(
    'focus',
    () => {
      const { left, top, width, height } = button.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      if (seen && !root.contains(seen)) document.getElementById(element.dataset.scene ?? '')?.scrollIntoView()
    },
    { signal },
  )
  button.addEventListener(
    'click',
    async () => {
      try {
        exploring ??= (await import('../stage/explore/mount-explore')).mountExplore(root, element, stage, entryOf)
        if (!signal.aborted) exploring.open()
      } catch {
        tellReader(scroll, 'map-data-failed')
      }
    },
    { signal },
  )
  return () => {
    exploring?.stop()
    stopped.abort()
  }
}
