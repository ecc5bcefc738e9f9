import type { Navigation } from './navigation'

/** `[data-present]`: the presenter opens at the scene that is being read. */
export function startPresentLink(root: Document, navigation: Navigation): () => void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-present]')
  if (!link) return () => {}
  return navigation.watch(({ scene }) => {
    link.hash = scene
  })
}
