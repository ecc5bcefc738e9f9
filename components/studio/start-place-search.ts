import type { Position } from '../../model/nouns'
import { ask } from './ask-desk'
import type { Around } from './desk-state'
import { find } from './find'

/** How long one must have stopped typing, ms. */
const CALM = 150
/** Zoom at which a town fills some hundred pixels. */
const CLOSE = 9

/** A search for where to begin: the map goes there, and the first point is put there. */
export function startPlaceSearch(
  form: HTMLFormElement,
  { sheet, state }: Around,
  begin: (at: Position, name: string) => void,
): void {
  const list = find(form, '[data-found]')
  const words = form.elements.namedItem('find') as HTMLInputElement
  let calm: ReturnType<typeof setTimeout>

  async function search(): Promise<void> {
    const asked = words.value
    const near = sheet.explored?.wide.center ?? [0, 0]
    const found = asked.trim().length < 2 ? [] : await ask('places', { words: asked, story: state().story.slug, near })
    if (asked !== words.value) return
    list.replaceChildren(
      ...found.map(({ name, at, from }) => {
        const item = document.createElement('li')
        const button = item.appendChild(document.createElement('button'))
        button.type = 'button'
        button.textContent = name
        button.addEventListener('click', () => {
          const zoom = Math.max(sheet.explored?.wide.zoom ?? 0, from === 'GeoNames' ? CLOSE : 0)
          sheet.lookFrom({ center: [at[0], at[1]], zoom })
          begin([at[0], at[1]], name.replace(/,.*| \(.*/, ''))
        })
        item.append(` ${at[0].toFixed(2)}, ${at[1].toFixed(2)}, ${from === 'GeoNames' ? 'GeoNames, CC BY 4.0' : from}`)
        return item
      }),
    )
    if (asked.trim().length > 1 && found.length === 0)
      list.appendChild(document.createElement('li')).textContent = 'No place begins so.'
  }

  words.addEventListener('input', () => {
    clearTimeout(calm)
    calm = setTimeout(() => void search(), CALM)
  })
  // Enter looks; it does not save what is drawn.
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void search()
  })
}
