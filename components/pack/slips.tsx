import type { Exercise } from '../../model/nouns/lessons'
import type { Words } from '../words/words'

/** The cards of an exercise as slips to put in order, two sets on a page, none with a date. */
export function Slips({ exercise, words }: { exercise: Exercise | undefined; words: Words }) {
  if (!exercise) return <p>{words.order.none}</p>
  return (
    <>
      <p>{words.pack.slipsHow}</p>
      {['first', 'second'].map((set) => (
        <ul key={set} className="pack-slips">
          {exercise.cards.map(({ letter, words: text }) => (
            <li key={letter}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ul>
      ))}
    </>
  )
}
