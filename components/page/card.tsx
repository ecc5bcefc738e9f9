import type { Words } from '../words/words'

/** The window that the script fills with a source or a term when its mark is pressed (`card.css`). */
export function Card({ words }: { words: Words }) {
  return (
    <div className="card" data-card popover="auto" role="dialog" aria-label={words.sources} tabIndex={-1}>
      <div data-card-body />
      <button type="button" data-card-close>
        {words.close}
      </button>
    </div>
  )
}
