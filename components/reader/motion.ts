/** True when the device asks for less motion or the reader chose a still page. */
export function wantsStill(): boolean {
  return document.documentElement.dataset.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** A choice of the reader, kept where storage is allowed. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`map.${name}`, value)
  } catch {
    // Storage is forbidden (a sandboxed frame, a private window): the choice lasts as long as the page.
  }
}

/** A choice kept before, or nothing. */
export function keptChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(`map.${name}`) ?? undefined
  } catch {
    return undefined
  }
}
