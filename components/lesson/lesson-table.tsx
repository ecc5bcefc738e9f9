import type { StoryAddresses } from '../../model/addresses'
import type { Lesson } from '../../model/nouns/lessons'
import type { Story } from '../../model/read-story'
import { HeadRow } from '../page/head-row'
import type { Words } from '../words/words'

type Props = { story: Story; addresses: StoryAddresses; lesson: Lesson }

/** A lesson as a table: from which minute to which, what is done, what is on the screen, what to do without a network. */
export function LessonTable({ story, addresses, lesson, words }: Props & { words: Words }) {
  const { teach } = words
  const id = `lesson-${lesson.minutes}`
  return (
    <div className="teach-lesson">
      <h2 id={id}>{teach.lesson(lesson.minutes, lesson.title)}</h2>
      <p>{lesson.about}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="teach-table" tabIndex={0} aria-labelledby={id}>
        <table>
          <HeadRow columns={teach.columns} />
          <tbody>
            {lesson.steps.map((step, index) => {
              const from = lesson.steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)
              return (
                <tr key={step.title}>
                  <td>
                    {from}–{from + step.minutes}
                  </td>
                  <th scope="row">{step.title}</th>
                  <td>{step.teacher}</td>
                  <td>{step.pupils}</td>
                  <td>
                    <Used story={story} addresses={addresses} step={step} words={words} />
                  </td>
                  <td>{step.offline}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The scenes, the exercise and the sheet that a step uses. */
function Used({
  story,
  addresses,
  step,
  words,
}: Omit<Props, 'lesson'> & { step: Lesson['steps'][number] } & { words: Words }) {
  const scenes = story.chapters
    .flatMap(({ scenes }) => scenes)
    .filter(({ id }) => step.scenes.includes(id))
    .sort((a, b) => step.scenes.indexOf(a.id) - step.scenes.indexOf(b.id))
  return (
    <ul>
      {scenes.map(({ id, chapter, title }) => (
        <li key={id}>
          <a href={addresses.chapter(chapter, id)}>{title}</a>
        </li>
      ))}
      {step.exercise && (
        <li>
          <a href={addresses.order}>{words.teach.exercise}</a>
        </li>
      )}
      {step.sheet && <li>{words.teach.paper(step.sheet)}</li>}
    </ul>
  )
}
