export type EngineChoice = 'paper' | 'ground'

/**
 * `[data-engine-switch]`: plays the scenes on the paper or on the ground, where the site was built with a token. The choice
 * lasts as long as the page, because the ground asks Mapbox for pictures; `?ground` in the address asks for it at once.
 */
export function startEngineSwitch(root: Document, apply: (engine: EngineChoice) => void): () => void {
  const stopped = new AbortController()
  const inputs = inputsOf(root)
  for (const input of inputs)
    input.addEventListener('change', () => apply(input.value as EngineChoice), { signal: stopped.signal })
  if (inputs.length > 0 && new URLSearchParams(location.search).has('ground')) {
    showEngine(root, 'ground')
    apply('ground')
  }
  return () => stopped.abort()
}

/** Marks a choice in the switch without making it. */
export function showEngine(root: Document, engine: EngineChoice): void {
  for (const input of inputsOf(root)) input.checked = input.value === engine
}

function inputsOf(root: Document): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[data-engine-switch] input')]
}
