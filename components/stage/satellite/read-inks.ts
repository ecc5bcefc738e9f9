import type { Inks } from './nouns'

/** The colours of the plates as the page's tokens have them now, by day or by night. */

const NAMES = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  told: '--told',
  record: '--rec',
} as const

/**
 * Reads them where an element stands, as `rgb(…)`: mapbox-gl draws outside the page's style sheet and knows no colours of
 * the system, which the tokens are where colours are forced.
 */
export function readInks(element: HTMLElement): Inks {
  const probe = document.createElement('i')
  element.append(probe)
  const entries = Object.entries(NAMES).map(([name, property]) => {
    probe.style.color = `var(${property})`
    return [name, getComputedStyle(probe).color]
  })
  probe.remove()
  return Object.fromEntries(entries) as Inks
}

/** Calls back when the reader or the device changes from day to night, until the returned function is called. */
export function watchScheme(change: () => void): () => void {
  const root = document.documentElement
  const chosen = new MutationObserver(change)
  chosen.observe(root, { attributes: true, attributeFilter: ['data-scheme'] })
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', change)
  return () => {
    chosen.disconnect()
    for (const query of queries) query.removeEventListener('change', change)
  }
}
