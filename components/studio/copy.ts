/** How long a button says that it has copied, ms. */
const SAID = 1500

/** Copies a text and says so on the button for a moment. */
export async function copyFrom(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  button.dataset.says ??= button.textContent ?? ''
  button.textContent = 'Copied'
  setTimeout(() => {
    button.textContent = button.dataset.says ?? ''
  }, SAID)
}

/** A button that copies a text. */
export function copyButton(says: string, text: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = says
  button.addEventListener('click', () => void copyFrom(button, text))
  return button
}
