/**
 * `[data-pencil]`: the reader's cross. Its column stands on the page's root (`data-cross`), where every grid of the page sees it,
 * and is gone with the page: nothing is stored or sent. A press on an empty column of the picture is the same choice.
 */
export function startPencil(root: Document): () => void {
  const asks = [...root.querySelectorAll<HTMLElement>('[data-pencil]')]
  if (asks.length === 0) return () => {}
  const put = (column: string) => {
    root.documentElement.dataset.cross = column
    for (const ask of asks) {
      const input = ask.querySelector<HTMLInputElement>(`[value="${column}"]`)
      const status = ask.querySelector('[role="status"]')
      if (input) input.checked = true
      if (status) status.textContent = input?.dataset.says ?? ''
    }
  }
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.closest('[data-pencil]')) put(target.value)
  }
  const press = ({ target }: Event) => {
    const column =
      target instanceof Element ? target.closest<HTMLElement>('.stage [data-column]')?.dataset.column : undefined
    if (column) put(column)
  }
  root.addEventListener('change', choose)
  root.addEventListener('click', press)
  return () => {
    root.removeEventListener('change', choose)
    root.removeEventListener('click', press)
  }
}
