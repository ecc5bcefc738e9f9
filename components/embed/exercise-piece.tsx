import { notFound } from 'next/navigation'
import { datedCards } from '../../model/dated-cards'
import { formatDate } from '../../model/dates'
import type { Exercise } from '../../model/nouns/lessons'
import type { Setting } from '../setting'
import type { Words } from '../words/words'
import { PieceSheet } from './piece-sheet'

type Props = { setting: Setting; id: string }

/** Cards to put in order, in a frame. Without a script they are a list; the dates stand in a fold in either case. */
export function ExercisePiece({ setting, id }: Props) {
  const { story, addresses, words } = setting
  const exercise = story.lessons?.exercises.find((one) => one.id === id) ?? notFound()
  const { title, question, cards } = exercise
  const { order } = words
  return (
    <PieceSheet setting={setting} kind="exercise" address={addresses.order}>
      <h1>{title}</h1>
      <p className="piece-question">{question}</p>
      <ul className="piece-cards" data-order aria-label={order.list}>
        {cards.map(({ letter, words: text }) => (
          <li key={letter} data-letter={letter}>
            <b data-handle>{letter}</b>
            <span>{text}</span>
            <span className="piece-moves" data-live hidden>
              <button type="button" data-move="-1" aria-label={order.up(letter)}>
                ↑
              </button>
              <button type="button" data-move="1" aria-label={order.down(letter)}>
                ↓
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className="piece-answer" data-live hidden>
        <p role="status" data-answer>
          {order.answer} <b />{' '}
          <span data-after="" hidden>
            {order.undatedFirst}
          </span>
          {cards
            .filter(({ letter }) => letter !== '?')
            .map(({ letter }) => (
              <span key={letter} data-after={letter} hidden>
                {order.undatedAfter(letter)}
              </span>
            ))}
        </p>
        <button type="button" data-lay-back>
          {order.reset}
        </button>
      </div>
      <Dates exercise={exercise} language={story.language} words={words} />
    </PieceSheet>
  )
}

/** The key: each card with its day and on whose word that is, in the order of the days; then the order in which it is told. */
function Dates({ exercise, language, words }: { exercise: Exercise; language: string; words: Words }) {
  const { cards, told } = exercise
  const { frame, notDated } = words
  const dated = datedCards(exercise)
  return (
    <details className="piece-fold">
      <summary>{frame.showDates}</summary>
      <ul className="piece-dates">
        {[...dated, ...cards.filter(({ date }) => !date)].map(({ letter, words: text, date, is, sure }) => (
          <li key={letter}>
            <b>{letter}</b> <b>{date ? formatDate(date, language) : notDated}</b>
            {is === 'told' && ` (${frame.dayTold})`}: {text}. {sure}
          </li>
        ))}
      </ul>
      <p>{frame.asTold(told.join(' '))}</p>
    </details>
  )
}
