/** Links to whole pages open beside the host. Where a sandbox forbids new windows, they open in the frame instead. */
export function openLinks(root: Document): void {
  if (self.origin !== 'null') return
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return
    event.preventDefault()
    const opened = window.open(link.href, '_blank')
    if (opened) opened.opener = null
    else location.assign(link.href)
  })
}
