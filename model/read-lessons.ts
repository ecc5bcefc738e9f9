import { checkShape } from './check-shape'
import { datedCards } from './dated-cards'
import type { Ids } from './ids'
import { countWords } from './nouns/count-words'
import { type Exercise, type Lesson, type Lessons, lessons } from './nouns/lessons'
import type { Report, Where } from './problems'
import { plainText } from './prose'
import { noteReferences } from './read-entries'
import type { Scene } from './read-scenes'
import type { Path, YamlFile } from './read-yaml'
import { suggest } from './suggest'

export const LESSONS_FILE = 'lessons.yaml'
/** Scenes that a lesson shows at most, and words in the notes of each: more can't be taught from. */
const MOST_SCENES = 12
const MOST_NOTES = 60

/** Reads how the story can be taught. Undefined when there is no such file, or when it does not fit. */
export function readLessons(file: YamlFile, ids: Ids, report: Report): Lessons | undefined {
  if (file.data === undefined || file.data === null) return undefined
  noteReferences(lessons, file.data, file, ids)
  const read = checkShape(lessons, file.data, file, report)
  for (const [index, exercise] of read?.exercises.entries() ?? [])
    checkExercise(exercise, (path) => file.where(['exercises', index, ...path]), report)
  for (const [index, lesson] of read?.lessons.entries() ?? [])
    checkLesson(lesson, read?.exercises ?? [], (path) => file.where(['lessons', index, ...path]), report)
  return read
}

function checkExercise(exercise: Exercise, where: (path: Path) => Where, report: Report): void {
  const letters = exercise.cards.map(({ letter }) => letter)
  for (const [index, letter] of letters.entries())
    if (letters.indexOf(letter) !== index)
      report.error(where(['cards', index, 'letter']), `letter: found "${letter}" again, expected one of its own`)
  for (const [index, letter] of exercise.told.entries())
    if (!letters.includes(letter))
      report.error(where(['told', index]), `told: found "${letter}", expected one of ${letters.join(', ')}`)
  const begins = (order: readonly string[]) => letters.filter((one) => order.includes(one)).join() === order.join()
  for (const [name, order] of [
    ['of their dates', datedCards(exercise).map(({ letter }) => letter)],
    ['as it is told', exercise.told],
  ] as const)
    if (begins(order))
      report.error(where(['cards']), `cards: found the order ${name} (${order.join(' ')}), expected another one`)
}

function checkLesson(
  { minutes, steps }: Lesson,
  exercises: readonly Exercise[],
  where: (path: Path) => Where,
  report: Report,
): void {
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  if (sum !== minutes)
    report.error(where(['minutes']), `minutes: found ${minutes}, expected ${sum}, the sum of its steps`)
  const scenes = new Set(steps.flatMap((step) => step.scenes))
  if (scenes.size > MOST_SCENES)
    report.error(where(['steps']), `steps: found ${scenes.size} scenes, expected at most ${MOST_SCENES} in a lesson`)
  const known = exercises.map(({ id }) => id)
  for (const [index, { exercise }] of steps.entries())
    if (exercise !== undefined && !known.includes(exercise))
      report.error(
        where(['steps', index, 'exercise']),
        `unknown exercise "${exercise}"${suggest(exercise, known, 'an id from exercises')}`,
      )
}

/** Notes that are too long to be taught from, in scenes of a lesson. */
export function checkLessonNotes(
  read: Lessons | undefined,
  scenes: readonly Scene[],
  whereOf: (scene: string) => Where | undefined,
  report: Report,
): void {
  const used = new Set(read?.lessons.flatMap(({ steps }) => steps.flatMap((step) => step.scenes)))
  for (const { id, notes } of scenes) {
    const [count, where] = [countWords(plainText(notes)), whereOf(id)]
    if (!used.has(id) || !where || count <= MOST_NOTES) continue
    report.error(where, `Notes: found ${count} words, expected at most ${MOST_NOTES} in a scene of a lesson`)
  }
}
