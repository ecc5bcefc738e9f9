import type { Position } from '../stage/contracts/stage'
import type { PresenterWords } from '../words/words'
import type { DeckExercise, Slide } from './deck'
import { openKey } from './sealed-key'
import { beatOf } from './talk-state'

/** What the presenter has to say to a scene, and what may be asked; to an exercise, what the key says of the card just laid. */
export function SlideNotes({ slide, position, words }: { slide: Slide; position: Position; words: PresenterWords }) {
  const { presenter } = words
  return (
    <>
      <h2>{presenter.notes}</h2>
      <div className="console-notes">
        {slide.exercise ? (
          <KeyNote exercise={slide.exercise} progress={position.progress} words={words} />
        ) : (
          (slide.notes ?? <p>{presenter.noNotes}</p>)
        )}
      </div>
      {slide.questions && <h2>{presenter.questions}</h2>}
      {slide.questions}
    </>
  )
}

function KeyNote({ exercise, progress, words }: { exercise: DeckExercise; progress: number; words: PresenterWords }) {
  const beat = beatOf(progress, exercise.beats)
  const last = openKey(exercise.key, beat).at(-1)
  const { order } = words
  return (
    <>
      {last && (
        <p>
          {last.letter}, {last.date}: {last.sure}
        </p>
      )}
      <p>{beat < exercise.beats ? order.cardsLeft(exercise.beats - beat) : order.allLaid}</p>
    </>
  )
}
