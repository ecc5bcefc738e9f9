import { tellHappening } from './happenings'

/**
 * Links to whole pages open beside the host, which hears of them. Where a sandbox forbids new windows, a card gives their address to
 * take away: in the frame's place the page would capture the wheel and leave no way back.
 */
export function openLinks(root: Document): void {
  if (window.parent === window) return
  root.addEventListener('click', (event) => {
    const target = event.target as Element
    const field = root.querySelector<HTMLInputElement>('[data-card] [data-address]')
    if (field && target.closest('[data-copy-address]')) {
      field.select()
      root.execCommand('copy')
    }
    const link = target.closest<HTMLAnchorElement>('a[href]')
    if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    tellHappening('linkopen', link.href)
    const opened = window.open(link.href, '_blank')
    if (opened) opened.opener = null
    else showAddress(root, link.href)
  })
}

function showAddress(root: Document, address: string): void {
  const card = root.querySelector<HTMLElement>('[data-card]')
  const note = root.querySelector('[data-no-windows]')?.cloneNode(true) as HTMLElement | undefined
  const field = note?.querySelector<HTMLInputElement>('[data-address]')
  if (!card?.showPopover || !note || !field) return
  note.hidden = false
  field.value = address
  card.querySelector('[data-card-body]')?.replaceChildren(note)
  card.showPopover()
  field.select()
}
