import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

/** True when the device asks for less motion, or the reader chose a still page before. */
export function useStill(): boolean {
  return useSyncExternalStore(
    watch,
    () => document.documentElement.dataset.motion === 'reduced' || matchMedia(QUERY).matches,
    () => false,
  )
}

function watch(follow: () => void): () => void {
  const query = matchMedia(QUERY)
  query.addEventListener('change', follow)
  return () => query.removeEventListener('change', follow)
}
