import type { PresenterWords } from '../words/words'
import type { Deck } from './deck'
import { formatSeconds } from './format-seconds'
import type { Snapshot, Talk } from './talk'

type Props = { deck: Deck; now: Snapshot; talk: Talk; words: PresenterWords }

/** After all windows have been closed: one press brings back the scene, the clock and the ink of the talk that was left. */
export function ResumeOffer({ deck, now: { offer }, talk, words }: Props) {
  const slide = deck.slides.find(({ id }) => id === offer?.scene)
  if (!offer || !slide) return null
  return (
    <button type="button" className="main-button" onClick={talk.resume}>
      {words.presenter.resume(slide.title, formatSeconds(offer.elapsed / 1000))}
    </button>
  )
}
