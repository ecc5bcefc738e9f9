import type { Stage } from '../stage/contracts/stage'
import type { Navigation } from './navigation'

/** `[data-before-after]`: where nothing moves, a scene's picture before its routes are drawn; each scene begins with the end. */
export function startBeforeAfter(scroll: HTMLElement, stage: Stage, navigation: Navigation): () => void {
  const stopped = new AbortController()
  const inputs = [...scroll.querySelectorAll<HTMLInputElement>('[data-before-after] input')]
  for (const input of inputs) {
    input.addEventListener(
      'change',
      () => {
        stage.show({ scene: navigation.position.scene, progress: input.value === 'before' ? 0 : 1 }, 'cut')
      },
      { signal: stopped.signal },
    )
  }
  const unwatch = navigation.watch(() => {
    for (const input of inputs) input.checked = input.value === 'after'
  })
  return () => {
    unwatch()
    stopped.abort()
  }
}
