const MARK = 'a:is([data-cite], [data-term])'

/**
 * `[data-card]`: opens a source or a term as a card on press, never on hover. A source is fetched from its own page; without it the
 * marks are links there, and those of terms to the list at the end of the page. Escape, a press elsewhere, or Tab past its end closes
 * it, and the focus returns to the mark: the card stands at the end of the document.
 */
export function startCard(root: Document): () => void {
  const card = root.querySelector<HTMLElement>('[data-card]')
  const body = card?.querySelector<HTMLElement>('[data-card-body]')
  if (!card || !body || typeof card.showPopover !== 'function') return () => {}
  const stopped = new AbortController()
  const { signal } = stopped
  let opener: HTMLElement | undefined
  /** The mark whose card was open when the press began: a press closes the card before the click arrives. */
  let pressedOpen: HTMLElement | undefined
  /** The mark that was pressed last: a source that comes late opens nothing. */
  let asked: HTMLElement | undefined

  /** What covers the text beside the card on a phone: the stage and the strip, where there are any. */
  const behind = () =>
    [root.querySelector('[data-stage]')?.parentElement, root.querySelector('[data-strip]')].filter(
      (part) => part != null,
    )

  // A task of its own: a page has hundreds.
  const marking = setTimeout(() => {
    for (const mark of root.querySelectorAll<HTMLElement>('[data-cite], [data-term]')) {
      mark.setAttribute('aria-haspopup', 'dialog')
      mark.setAttribute('aria-expanded', String(mark === opener))
    }
  })
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressedOpen = card.matches(':popover-open') ? opener : undefined
      // The press begins before its click: the source is on its way then.
      const mark = markAt(event)
      if (mark?.dataset.cite) fetchEntry(mark.href)
    },
    { capture: true, signal },
  )
  const open = (mark: HTMLAnchorElement, entry: Element) => {
    fill(body, entry, mark.dataset.quote)
    card.setAttribute('aria-label', mark.getAttribute('aria-label') ?? mark.textContent)
    if (opener !== mark) {
      opener = mark
      tell(mark, true)
      card.showPopover()
    }
    place(card, mark)
    card.scrollTop = 0
    card.focus()
  }
  root.addEventListener(
    'click',
    async (event) => {
      const mark = markAt(event)
      if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return
      const here = mark.dataset.cite ? undefined : root.getElementById(mark.hash.slice(1))
      if (!here && !mark.dataset.cite) return
      event.preventDefault()
      const isSame = mark === pressedOpen || (mark === opener && card.matches(':popover-open'))
      pressedOpen = undefined
      asked = isSame ? undefined : mark
      card.hidePopover()
      if (isSame) return
      const entry = here ?? (await fetchEntry(mark.href))
      if (asked !== mark) return
      if (entry) open(mark, entry)
      else location.href = mark.href
    },
    { signal },
  )
  card.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !isLastStop(card, event.shiftKey)) return
      card.hidePopover()
      // Onwards the browser goes itself, from the mark.
      if (event.shiftKey) event.preventDefault()
    },
    { signal },
  )
  card.querySelector('[data-card-close]')?.addEventListener('click', () => card.hidePopover(), { signal })
  card.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('a[href^="#"]')) card.hidePopover()
    },
    { signal },
  )
  card.addEventListener(
    'beforetoggle',
    (event) => {
      const isOpen = (event as ToggleEvent).newState === 'open'
      // Not `:has(.card:popover-open)`, and nothing on the root: all of the page would be styled anew before the card is seen.
      for (const part of behind()) part.toggleAttribute('data-behind-card', isOpen)
      if (isOpen || !opener) return
      tell(opener, false)
      if (card.contains(root.activeElement)) opener.focus({ preventScroll: true })
      opener = undefined
    },
    { signal },
  )
  return () => {
    clearTimeout(marking)
    stopped.abort()
  }
}

/** Marks a mark as open, and, where one mark stands for several sources, the words that rest on this one. */
function tell(mark: HTMLElement, isOpen: boolean): void {
  mark.setAttribute('aria-expanded', String(isOpen))
  const line = mark.closest('.cites')?.parentElement
  for (const words of line?.querySelectorAll(`[data-rests~="${mark.dataset.cite}"]`) ?? [])
    words.toggleAttribute('data-shown', isOpen)
}

/** Whether Tab leads out of the card from where the focus is. */
function isLastStop(card: HTMLElement, isBackwards: boolean): boolean {
  const stops = [...card.querySelectorAll('a[href], button')].filter((stop) => stop.checkVisibility())
  const { activeElement } = document
  return activeElement === stops.at(isBackwards ? 0 : -1) || (isBackwards && activeElement === card)
}

const markAt = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>(MARK)

const entries = new Map<string, Promise<Element | undefined>>()

/** What is known of a source, from its page; nothing when that can't be had, and then it is asked for again. */
function fetchEntry(address: string): Promise<Element | undefined> {
  const known = entries.get(address)
  if (known) return known
  // Not `fetch`: the browser reads the page itself, where a policy forbids scripts to (Trusted Types).
  const request = new XMLHttpRequest()
  const entry = new Promise<Element | undefined>((resolve) => {
    request.onloadend = () => resolve(request.response?.querySelector('[data-source]') ?? undefined)
  })
  request.open('GET', address)
  request.responseType = 'document'
  request.send()
  entries.set(address, entry)
  entry.then((found) => found || entries.delete(address))
  return entry
}

const isPhone = () => matchMedia('(max-width: 599px)').matches

/** Puts a copy of the list's entry into the card, with the fragments that are quoted at this mark. */
function fill(body: HTMLElement, entry: Element, quotations = ''): void {
  const copy = [...entry.cloneNode(true).childNodes]
  body.replaceChildren(...copy)
  for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const quote of body.querySelectorAll<HTMLElement>('[data-quotation]')) {
    quote.toggleAttribute('data-aside', !quotations.split(' ').includes(quote.dataset.quotation ?? ''))
  }
}

/**
 * Below the mark, above it, or beside its slip, wherever the mark stays free (px in the viewport). Phones have the card at
 * the bottom edge by their style sheet.
 */
function place(card: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  // On phones the page moves until the sentence stands above the card.
  if (isPhone()) scrollBy(0, Math.max(0, at.bottom + 56 - (innerHeight - height)))
  const right = document.documentElement.clientWidth - width - 12
  const isBelow = at.bottom + 10 + height < innerHeight - 8
  const isAbove = at.top - height - 10 > 8
  const beside = (mark.closest('.slip')?.getBoundingClientRect().right ?? at.right) + 14
  const x = isBelow || isAbove ? Math.min(Math.max(12, at.left - 20), right) : Math.min(beside, right)
  const y = isBelow ? at.bottom + 10 : isAbove ? at.top - height - 10 : Math.max(8, innerHeight - height - 12)
  card.style.setProperty('--card-x', `${Math.round(x)}px`)
  card.style.setProperty('--card-y', `${Math.round(y)}px`)
}
