import type { Chapter, PlainText } from './chapter'
import { measureNodes, measureProse, sentencesOf } from './measure-prose'
import { countWords } from './nouns/count-words'
import type { Report, Where } from './problems'
import { tagsNamed } from './prose'
import { textsOf } from './prose-texts'

/**
 * What a chapter's plain level may ask of its readers: a teacher's measure for pupils of 14. `grade` is that of Kincaid, `share`
 * of the words of the full text, `names` different words with a capital that open no sentence.
 */
const MOST = { grade: 6.5, mean: 12, sentence: 20, share: 0.5, names: 20 }

/** Days and months are no names to be remembered. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I)$/

type Levels = Pick<Chapter, 'parts' | 'plain'>

/** The rules of a chapter's plain level: every scene has it, it is plain, and it cites nothing that the full text does not. */
export function checkPlain(
  { parts, plain }: Levels,
  whereIs: (kind: 'scene' | 'source', id: string) => Where | undefined,
  report: Report,
): void {
  const [first] = plain
  if (!first) return
  for (const part of parts) {
    if (part.kind !== 'scene' || plain.some(({ scene }) => scene === part.scene.id)) continue
    const where = whereIs('scene', part.scene.id) ?? first.where
    report.error(where, 'found a scene without <Plain>, expected it in every scene of a chapter that has a plain level')
  }
  for (const one of plain) {
    checkSentences(one, report)
    // Of a source that there is not the report tells already.
    if ([...one.beside].every((source) => whereIs('source', source))) checkSources(one, report)
  }
  checkMeasure({ parts, plain }, first.where, report)
}

function checkSentences({ body, where }: PlainText, report: Report): void {
  const lines = textsOf(body)
  if (lines.length === 0) report.error(where, 'found an empty <Plain>, expected some text')
  for (const line of lines) {
    for (const sentence of sentencesOf(line.text)) {
      const count = countWords(sentence)
      if (count <= MOST.sentence) continue
      const begin = sentence.split(' ').slice(0, 5).join(' ')
      report.error(
        line.where,
        `found a sentence of ${count} words in <Plain> (“${begin} …”), expected at most ${MOST.sentence}`,
      )
    }
  }
}

function checkSources({ tags, beside, where }: PlainText, report: Report): void {
  const cites = tagsNamed('Cite', tags)
  const names = [...beside].map((name) => `"${name}"`).join(', ')
  if (cites.length === 0 && beside.size > 0) {
    report.error(where, `found <Plain> without <Cite>, expected at least one of ${names}`)
  }
  for (const { attributes, at, where: begin } of cites) {
    if (attributes === undefined || beside.has(attributes.source)) continue
    const expected = `expected a source that the full text cites there too: ${names || 'it cites none'}`
    report.error(at.source ?? begin, `found "${attributes.source}" in <Plain>, ${expected}`)
  }
}

function checkMeasure({ parts, plain }: Levels, where: Where, report: Report): void {
  const measured = measureNodes(plain.flatMap(({ body }) => body))
  const most = Math.floor(measureProse(parts).words * MOST.share)
  const say = (found: string, expected: string) =>
    report.error(where, `found ${found} in the chapter’s plain level, expected ${expected}`)
  if (measured.words > most) say(`${measured.words} words`, `at most ${most}, half of the full text`)
  if (measured.mean > MOST.mean) say(`${measured.mean.toFixed(1)} words to a sentence`, `at most ${MOST.mean}`)
  if (measured.grade > MOST.grade) say(`a reading grade of ${measured.grade.toFixed(1)}`, `at most ${MOST.grade}`)
  const names = namesIn(plain)
  if (names.length > MOST.names) {
    const list = names.slice(0, MOST.names + 4).join(', ')
    say(`${names.length} names`, `at most ${MOST.names} (${list}${names.length > MOST.names + 4 ? ', …' : ''})`)
  }
}

/** Words with a capital that open no sentence, each once: Russia, Russia’s and Russians are one. */
function namesIn(plain: readonly PlainText[]): string[] {
  const sentences = plain.flatMap(({ body }) => textsOf(body)).flatMap(({ text }) => sentencesOf(text))
  const inner = sentences.flatMap((sentence) => sentence.split(/[\s–]+/).slice(1))
  const words = inner.map((word) => word.replaceAll(/^[^\p{L}]+|[’']s?$|[^\p{L}]+$/gu, '').replace(/[’']s$/, ''))
  const names = [...new Set(words)].filter((word) => /^\p{Lu}/u.test(word) && !CALENDAR.test(word)).sort()
  return names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)))
}
