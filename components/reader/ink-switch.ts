import { keepChoice, keptChoice } from './motion'

export type InkChoice = 'told' | 'record' | 'both'

/** `[data-ink-switch]`: hides the other plate's ink in the pictures, never its text. Two groups may show the same choice. */
export function startInkSwitch(root: Document, apply: (ink: InkChoice) => void): () => void {
  const stopped = new AbortController()
  const inputs = [...root.querySelectorAll<HTMLInputElement>('[data-ink-switch] input')]
  const set = (ink: InkChoice) => {
    for (const input of inputs) input.checked = input.value === ink
    root.documentElement.dataset.ink = ink
    apply(ink)
  }
  for (const input of inputs) {
    input.addEventListener(
      'change',
      () => {
        set(input.value as InkChoice)
        keepChoice('ink', input.value)
      },
      { signal: stopped.signal },
    )
  }
  const kept = keptChoice('ink')
  if (kept === 'told' || kept === 'record') set(kept)
  return () => stopped.abort()
}
