import type { Chapter } from './chapter'
import { countProse, type Measure, measureProse } from './measure-prose'
import type { StoryFile } from './nouns'
import { countWords } from './nouns/count-words'
import type { Report, Where } from './problems'

type Limits = NonNullable<StoryFile['limits']>

/**
 * Reports scenes and chapters that ask more of their readers than the story allows.
 *
 * @param whereIs Where a scene stands; of a chapter without an id, its beginning.
 */
export function checkLimits(
  chapters: readonly Chapter[],
  limits: Limits,
  whereIs: (chapter: Chapter, scene?: string) => Where,
  report: Report,
): void {
  for (const chapter of chapters) {
    for (const { id, body } of chapter.scenes) {
      const count = countProse(body)
      if (limits.scene === undefined || count <= limits.scene) continue
      const expected = `expected at most ${limits.scene}, as story.yaml says`
      report.error(whereIs(chapter, id), `found ${count} words of prose in scene "${id}", ${expected}`)
    }
    for (const found of excesses(measureProse(chapter.parts), limits)) {
      report.error(whereIs(chapter), `${found}, as story.yaml says`)
    }
  }
}

function excesses(measure: Measure, { sentence, longest, grade, mark }: Limits): string[] {
  const long = countWords(measure.longest)
  const found: string[] = []
  const miss = (what: string, is: number, expected: string) =>
    found.push(`found ${what} of ${Math.round(is * 10) / 10}, expected ${expected}`)
  if (sentence !== undefined && measure.mean > sentence)
    miss('a mean length of sentences', measure.mean, `at most ${sentence} words`)
  if (longest !== undefined && long > longest)
    found.push(`found a sentence of ${long} words, “${measure.longest}”, expected at most ${longest}`)
  if (grade !== undefined && measure.grade > grade) miss('a grade', measure.grade, `at most ${grade} years at school`)
  if (mark !== undefined && measure.marks > 0 && measure.words / measure.marks < mark)
    miss('a mean', measure.words / measure.marks, `at least ${mark} words for each mark of a source`)
  return found
}
