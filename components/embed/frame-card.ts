import { tellHappening } from './happenings'

/**
 * `[data-card]` in a frame: opens a source or a term on press. The popover itself closes at Escape or at a press elsewhere, and
 * gives the focus back to the mark. Stepped, the card lies over the whole frame; unrolled, below its mark.
 */
export function startFrameCard(root: Document): void {
  const card = root.querySelector<HTMLElement>('[data-card]')
  const body = card?.querySelector('[data-card-body]')
  if (!card || !body || !card.showPopover) return
  root.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target.closest('[data-card-close]')) card.hidePopover()
    const mark = target.closest<HTMLAnchorElement>('a:is([data-cite], [data-term])')
    const entry = mark && root.getElementById(mark.hash.slice(1))
    if (!entry) return
    event.preventDefault()
    body.replaceChildren(...[...entry.cloneNode(true).childNodes])
    for (const quotation of body.querySelectorAll<HTMLElement>('[data-quotation]'))
      quotation.toggleAttribute(
        'data-aside',
        !mark.dataset.quote?.split(' ').includes(quotation.dataset.quotation ?? ''),
      )
    const { bottom, left } = mark.getBoundingClientRect()
    card.style.setProperty('--card-x', `${left}px`)
    card.style.setProperty('--card-y', `${bottom + scrollY + 10}px`)
    card.showPopover()
    tellHappening('sourceopen', entry.id)
    card.focus()
  })
}
