/** How a host wants a frame to look: `{story, look: {scheme, paper, ink, font, border}}`, each of them if it likes. */
import { setFigures, setSwitch } from '../reader/display'

export type Look = { scheme?: 'light' | 'dark' | 'auto'; paper?: string; ink?: string; font?: string; border?: string }

/** Longer values are no colours and no names of fonts. */
const LONGEST = 200

/** The look that a message asks for, with nothing in it but what style sheets can hold. */
function readLook(data: unknown, story: string): Look | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { story: named, look } = data as Record<string, unknown>
  if (named !== story || typeof look !== 'object' || look === null) return undefined
  const asked = look as Record<string, unknown>
  const read: Look = {}
  if (asked.scheme === 'light' || asked.scheme === 'dark' || asked.scheme === 'auto') read.scheme = asked.scheme
  for (const [name, property] of [
    ['paper', 'color'],
    ['ink', 'color'],
    ['font', 'font-family'],
    ['border', 'border'],
  ] as const) {
    const value = asked[name]
    if (typeof value === 'string' && value.length <= LONGEST && !/[;{}]|url\(/i.test(value)) {
      if (CSS.supports(property, value)) read[name] = value
    }
  }
  return read
}

/** Follows what the page around the frame asks for. */
export function followLook(root: HTMLElement, story: string): void {
  addEventListener('message', ({ source, data }) => {
    const look = source === window.parent && window.parent !== window ? readLook(data, story) : undefined
    if (!look) return
    const { scheme, paper, ink, font, border } = look
    if (scheme) {
      setSwitch(root, 'scheme', scheme)
      setFigures(document)
    }
    set(root, '--paper', paper)
    set(root, '--slip', paper)
    set(root, '--ink', ink)
    // Quieter letters stay between the two that are asked for.
    set(root, '--ink-2', ink && `color-mix(in srgb, ${ink} 85%, var(--paper))`)
    set(root, '--ink-3', ink && `color-mix(in srgb, ${ink} 72%, var(--paper))`)
    set(root, '--f-text', font)
    set(root, '--embed-border', border)
  })
}

function set(root: HTMLElement, name: string, value: string | undefined): void {
  if (value) root.style.setProperty(name, value)
}
