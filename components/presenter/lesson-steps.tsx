import { words } from '../words/en'
import type { Deck, Slide } from './deck'

/** What the lesson has for this scene: what you do, what pupils do, and what when the network fails. */
export function LessonSteps({ deck, slide }: { deck: Deck; slide: Slide }) {
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
            {step.exercise && (
              <p>
                <a href={deck.order} target="_blank" rel="noopener">
                  {teach.exercise}
                </a>
              </p>
            )}
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
