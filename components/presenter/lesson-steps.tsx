import type { PresenterWords } from '../words/words'
import type { Deck, Slide } from './deck'
import { TallyBox } from './tally-box'

/** What the lesson has for this scene: what you do, what pupils do, and what when the network fails. */
export function LessonSteps({ deck, slide, words }: { deck: Deck; slide: Slide; words: PresenterWords }) {
  if (!deck.lesson || !slide.steps) return null
  const { presenter, teach } = words
  return (
    <>
      <h2>{presenter.steps}</h2>
      <ol className="lesson-steps">
        {slide.steps.map((step) => (
          <li key={step.title}>
            <b>
              {step.title}, {step.minutes} min
            </b>
            <p>{step.teacher}</p>
            <p>
              {teach.columns[3]}: {step.pupils}
            </p>
            {step.exercise && <Exercise deck={deck} id={step.exercise} words={words} />}
            {step.sheet && <p>{teach.paper(step.sheet)}</p>}
            <p>
              {teach.offline}: {step.offline}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The way to an exercise, and the box for what the class calls out. */
function Exercise({ deck, id, words }: { deck: Deck; id: string; words: PresenterWords }) {
  const exercise = deck.exercises[id]
  return (
    <>
      <p>
        <a href={deck.order} target="_blank" rel="noopener">
          {words.teach.exercise}
        </a>
      </p>
      {exercise && <TallyBox {...exercise} words={words} />}
    </>
  )
}
