import type { Look } from './look'

/** What the style sheets of a host say for an element: `--map-story-paper`, `-ink`, `-font`, `-border`. */
export function lookOf(element: HTMLElement, asked: string | null): Look {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(`--map-story-${name}`).trim() || undefined
  return {
    scheme: schemeOf(element, asked),
    paper: of('paper'),
    ink: of('ink'),
    font: of('font'),
    border: of('border'),
  }
}

/** `host`: as the page round the element is by now, which may be otherwise than the device asks for. */
export function schemeOf(element: HTMLElement, asked: string | null): 'light' | 'dark' | 'auto' {
  if (asked === 'dark' || asked === 'auto') return asked
  return asked === 'host' && isOnDark(element) ? 'dark' : 'light'
}

/** Calls when the page round an element may have changed between day and night. */
export function watchScheme(call: () => void, signal: AbortSignal): void {
  const watcher = new MutationObserver(call)
  for (const root of [document.documentElement, document.body]) watcher.observe(root, { attributes: true })
  signal.addEventListener('abort', () => watcher.disconnect())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', call, { signal })
}

function isOnDark(element: HTMLElement): boolean {
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(around).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number)
    if (alpha > 0.5 && getComputedStyle(around).backgroundColor.startsWith('rgb'))
      return 0.3 * red + 0.6 * green + 0.1 * blue < 100
  }
  const { colorScheme } = getComputedStyle(element)
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  return colorScheme.includes('dark') && (isDark || !colorScheme.includes('light'))
}
