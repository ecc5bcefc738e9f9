import type { Lesson } from '../../model/nouns/lessons'
import { HeadRow } from '../page/head-row'
import type { Setting } from '../setting'
import type { Words } from '../words/words'

type ShownStep = Pick<Lesson['steps'][number], 'title' | 'teacher' | 'pupils' | 'offline' | 'sheet'> & {
  /** Minutes since the beginning. */
  from: number
  to: number
  scenes: readonly { title: string; address: string }[]
  /** The address of the exercise, in a step that has it. */
  exercise: string | undefined
}
type ShownLesson = Pick<Lesson, 'minutes' | 'title' | 'about'> & { steps: readonly ShownStep[] }

/** A lesson with the times of its steps and the ways to what they show. */
export function showLesson(
  { minutes, title, about, steps }: Lesson,
  { story, addresses }: Pick<Setting, 'story' | 'addresses'>,
): ShownLesson {
  const scenes = new Map(story.chapters.flatMap((chapter) => chapter.scenes).map((scene) => [scene.id, scene]))
  let at = 0
  const shown = steps.map((step): ShownStep => {
    const from = at
    at += step.minutes
    return {
      title: step.title,
      teacher: step.teacher,
      pupils: step.pupils,
      offline: step.offline,
      sheet: step.sheet,
      from,
      to: at,
      scenes: step.scenes.flatMap((id) => {
        const scene = scenes.get(id)
        return scene ? [{ title: scene.title, address: addresses.chapter(scene.chapter, id) }] : []
      }),
      exercise: step.exercise ? addresses.order : undefined,
    }
  })
  return { minutes, title, about, steps: shown }
}

type Props = { lesson: ShownLesson; words: Words }

/** A lesson as a table: from which minute to which, what is done, what is on the screen, what to do without a network. */
export function LessonTable({ lesson, words }: Props) {
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
            {lesson.steps.map((step) => (
              <tr key={step.title}>
                <td>
                  {step.from}–{step.to}
                </td>
                <th scope="row">{step.title}</th>
                <td>{step.teacher}</td>
                <td>{step.pupils}</td>
                <td>
                  <Used step={step} words={words} />
                </td>
                <td>{step.offline}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The scenes, the exercise and the sheet that a step uses. */
function Used({ step: { scenes, exercise, sheet }, words }: { step: ShownStep; words: Words }) {
  return (
    <ul>
      {scenes.map(({ title, address }) => (
        <li key={address}>
          <a href={address}>{title}</a>
        </li>
      ))}
      {exercise && (
        <li>
          <a href={exercise}>{words.teach.exercise}</a>
        </li>
      )}
      {sheet && <li>{words.teach.paper(sheet)}</li>}
    </ul>
  )
}
