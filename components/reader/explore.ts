import type { Stage } from '../stage/mount-stage'
import { tellReader } from './line'

/** `[data-explore]`: lets the reader move the map. What that takes is fetched at the first press of its button. */
export function startExplore(scroll: HTMLElement, element: HTMLElement, stage: Stage): void {
  const root = scroll.querySelector<HTMLElement>('[data-explore]')
  const entryOf = (scene: string, id: string) =>
    document.getElementById(scene)?.querySelector(`[data-entry="${CSS.escape(id)}"]`)
  let open: (() => void) | undefined
  root?.querySelector('[data-explore-open]')?.addEventListener('click', async () => {
    try {
      open ??= (await import('../stage/explore/mount-explore')).mountExplore(root, element, stage, entryOf)
      open()
    } catch {
      tellReader(scroll, 'map-data-failed')
    }
  })
}
