import { afterPaint } from '../stage/timing/after-paint'
import { keepChoice } from './motion'

/** `[data-display]`: the switches for paper (day, night), motion and letter keys. Applied on the root, remembered where that is allowed. */
export function startDisplay(root: Document): () => void {
  const menu = root.querySelector<HTMLDetailsElement>('[data-display]')
  if (!menu) return () => {}
  const stopped = new AbortController()
  const { signal } = stopped
  const html = root.documentElement
  for (const name of ['scheme', 'motion', 'keys'] as const) {
    const kept = html.dataset[name]
    for (const input of menu.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      input.checked = input.value === (kept ?? 'auto')
      input.addEventListener(
        'change',
        () => {
          keepChoice(name, input.value === 'auto' ? '' : input.value)
          // The whole page changes its colours: first the switch, then the page.
          afterPaint(() => {
            setSwitch(html, name, input.value)
            setFigures(root)
          })
        },
        { signal },
      )
    }
  }
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return
      menu.open = false
      menu.querySelector('summary')?.focus({ preventScroll: true })
    },
    { signal },
  )
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (menu.open && !menu.contains(event.target as Node)) menu.open = false
    },
    { signal },
  )
  if (html.dataset.scheme) setFigures(root)
  return () => stopped.abort()
}

/** Puts a switch on the root, where style sheets and scripts look for it; `auto` takes it away. */
export function setSwitch(html: HTMLElement, name: 'scheme' | 'motion' | 'keys', value: string): void {
  if (value === 'auto') delete html.dataset[name]
  else html.dataset[name] = value
}

/** Pictures in files can't see the switch: their night versions are asked for by hand. */
export function setFigures(root: Document): void {
  const scheme = root.documentElement.dataset.scheme
  for (const source of root.querySelectorAll<HTMLSourceElement>('source[data-dark]')) {
    source.dataset.media ??= source.media
    source.media = scheme
      ? source.dataset.media.replace('(prefers-color-scheme: dark)', scheme === 'dark' ? '(min-width: 0px)' : 'not all')
      : source.dataset.media
  }
}
