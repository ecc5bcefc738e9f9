import type { Words } from '../words/words'

/** Says that a newer version is ready; shown by `announce-update.ts`. */
export function UpdateLine({ words }: { words: Words }) {
  const { ready, show, others } = words.offline.update
  return (
    <p className="update-line" data-update data-others={others} role="status" hidden>
      <span data-update-words>{ready}</span>{' '}
      <button type="button" className="button">
        {show}
      </button>
    </p>
  )
}
