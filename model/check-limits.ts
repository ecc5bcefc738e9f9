import type { Chapter } from './chapter'
import { countProse, type Measure, measureProse, sentencesOf } from './measure-prose'
import type { StoryFile } from './nouns'
import { countWords } from './nouns/count-words'
import type { Report, Where } from './problems'
import { type ProseText, textsOf } from './prose-texts'
import { excerpt } from './text/mistake'

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
    for (const text of readIn(chapter)) checkText(text, limits, report)
  }
}

/** What is read of a chapter at either level, short texts included; notes are for who presents. */
function readIn({ parts, plain }: Chapter): ProseText[] {
  return [
    ...parts.flatMap((part) => (part.kind === 'scene' ? [...part.scene.body, ...part.scene.short] : part.body)),
    ...plain.flatMap(({ body }) => body),
  ].flatMap((node) => textsOf([node]))
}

/** Reports sentences that are too long, and words that the story does not use, where their paragraph begins. */
function checkText({ text, where }: ProseText, { longest, banned }: Limits, report: Report): void {
  for (const sentence of longest === undefined ? [] : sentencesOf(text)) {
    const count = countWords(sentence)
    if (count <= (longest ?? count)) continue
    report.error(
      where,
      `found a sentence of ${count} words, ${excerpt(sentence)}, expected at most ${longest}, as story.yaml says`,
    )
  }
  // Words in quotation marks are somebody else's.
  const own = text.replaceAll(/“[^”]*”/g, '')
  for (const word of banned) {
    const found = own.match(new RegExp(`(?<!\\p{L})${word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\p{L})`, 'iu'))
    if (found)
      report.error(where, `found "${found[0]}", expected other words: "${word}" is among \`banned\` in story.yaml`)
  }
}

function excesses(measure: Measure, { sentence, grade, mark }: Limits): string[] {
  const found: string[] = []
  const miss = (what: string, is: number, expected: string) =>
    found.push(`found ${what} of ${Math.round(is * 10) / 10}, expected ${expected}`)
  if (sentence !== undefined && measure.mean > sentence)
    miss('a mean length of sentences', measure.mean, `at most ${sentence} words`)
  if (grade !== undefined && measure.grade > grade) miss('a grade', measure.grade, `at most ${grade} years at school`)
  if (mark !== undefined && measure.marks > 0 && measure.words / measure.marks < mark)
    miss('a mean', measure.words / measure.marks, `at least ${mark} words for each mark of a source`)
  return found
}
