import { wordOf } from '../lesson/move-card'

/**
 * `[data-order]`: cards put in order by mouse, finger or buttons. A card that moves keeps the focus and the pointer, since it is the
 * card beside it that changes its place in the document. The word that the letters make is said each time.
 */
export function startOrder(root: Document): void {
  const list = root.querySelector<HTMLElement>('[data-order]')
  const answer = root.querySelector<HTMLElement>('[data-answer]')
  if (!list || !answer) return
  const cards = () => [...list.children] as HTMLElement[]
  const first = cards()
  const move = (card: HTMLElement, by: number) => {
    if (by < 0) card.previousElementSibling && card.after(card.previousElementSibling)
    else card.nextElementSibling && card.before(card.nextElementSibling)
    tell()
  }
  const tell = () => {
    const order = cards().map(({ dataset }) => dataset.letter ?? '')
    const word = answer.querySelector('b')
    if (word) word.textContent = wordOf(order)
    const before = order[order.indexOf('?') - 1] ?? ''
    for (const place of answer.querySelectorAll<HTMLElement>('[data-after]'))
      place.hidden = !order.includes('?') || place.dataset.after !== before
    for (const [index, card] of cards().entries()) {
      for (const button of card.querySelectorAll('[data-move]')) {
        const isEnd = button.getAttribute('data-move') === '1' ? index === order.length - 1 : index === 0
        button.setAttribute('aria-disabled', String(isEnd))
      }
    }
  }
  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-move]')
    const card = button?.closest<HTMLElement>('[data-letter]')
    if (card) move(card, Number(button?.dataset.move))
  })
  root.querySelector('[data-lay-back]')?.addEventListener('click', () => {
    list.append(...first)
    tell()
  })
  list.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest('[data-handle]')
    const card = handle?.closest<HTMLElement>('[data-letter]')
    if (handle && card) drag(card, event, move)
  })
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-live]')) hidden.hidden = false
  tell()
}

/** A card follows the pointer as soon as that has passed the middle of the card beside it. */
function drag(card: HTMLElement, start: PointerEvent, move: (card: HTMLElement, by: number) => void): void {
  start.preventDefault()
  const stop = new AbortController()
  const { signal } = stop
  card.dataset.dragged = ''
  const follow = ({ clientY }: PointerEvent) => {
    const middle = (beside: Element | null) => {
      const box = beside?.getBoundingClientRect()
      return box && box.top + box.height / 2
    }
    const [above, below] = [middle(card.previousElementSibling), middle(card.nextElementSibling)]
    if (above !== undefined && clientY < above) move(card, -1)
    else if (below !== undefined && clientY > below) move(card, 1)
  }
  const end = () => {
    delete card.dataset.dragged
    stop.abort()
  }
  addEventListener('pointermove', follow, { signal })
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { signal })
}
