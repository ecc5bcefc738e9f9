import * as m from 'framer-motion/m'
import type { PresenterWords } from '../words/words'
import type { DeckExercise } from './deck'
import { SceneCode } from './scene-code'
import { openKey } from './sealed-key'
import { beatOf } from './talk-state'

type Props = { exercise: DeckExercise; progress: number; isStill: boolean; words: PresenterWords }

/**
 * The cards of an exercise on the wall, with the way to them for pupils' devices. Each press lays one on its date; the one
 * without a date stays in the hand. What is not laid yet is nowhere in the page.
 */
export function OrderSlide({ exercise, progress, isStill, words }: Props) {
  const laid = openKey(exercise.key, beatOf(progress, exercise.beats))
  const inHand = exercise.cards.filter(({ letter }) => !laid.some((card) => card.letter === letter))
  const last = laid.at(-1)
  const { order } = words
  const rows = [...laid.map(({ letter }) => letter), ...inHand.map(({ letter }) => letter)]
  return (
    <section className="order-slide" data-slide={exercise.id} style={{ '--rows': rows.length } as React.CSSProperties}>
      <header>
        <h2>{exercise.title}</h2>
        <p>{exercise.question}</p>
      </header>
      <ol className="order-rows" data-laid={laid.length > 0}>
        {rows.map((letter) => {
          const date = laid.find((card) => card.letter === letter)?.date
          return (
            <m.li key={letter} layout={isStill ? false : 'position'} data-card={letter} data-laid={date !== undefined}>
              {laid.length > 0 && (
                <span className="order-date">{date ?? (laid.length === exercise.beats && order.undated)}</span>
              )}
              <b>{letter}</b>
              <span>{exercise.cards.find((card) => card.letter === letter)?.words}</span>
            </m.li>
          )
        })}
      </ol>
      <div className="order-side" aria-live="polite">
        {last ? (
          <>
            <p className="order-side-date">
              <b>{last.letter}</b> {last.date}
            </p>
            <p>{last.isTold ? order.happenedOrTold : last.sure}</p>
          </>
        ) : (
          <SceneCode path={exercise.path} label={order.onDevices} words={words} />
        )}
      </div>
    </section>
  )
}
