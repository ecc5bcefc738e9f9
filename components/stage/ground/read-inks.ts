/** The colours of the plates as the page's tokens have them now, by day or by night. */

const NAMES = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  told: '--told',
  record: '--rec',
} as const
export type Inks = Record<keyof typeof NAMES, string>

/** Reads them from the style of an element. mapbox-gl draws outside the page's style sheet and must be told. */
export function readInks(element: HTMLElement): Inks {
  const style = getComputedStyle(element)
  const entries = Object.entries(NAMES).map(([name, property]) => [name, style.getPropertyValue(property).trim()])
  return Object.fromEntries(entries) as Inks
}

/** Calls back when the reader or the device changes from day to night, until the returned function is called. */
export function watchScheme(change: () => void): () => void {
  const root = document.documentElement
  const chosen = new MutationObserver(change)
  chosen.observe(root, { attributes: true, attributeFilter: ['data-scheme'] })
  const device = matchMedia('(prefers-color-scheme: dark)')
  device.addEventListener('change', change)
  return () => {
    chosen.disconnect()
    device.removeEventListener('change', change)
  }
}
