import { Ids } from '../../model/ids'
import { formatProblem, Report } from '../../model/problems'
import { type Chapter, readChapter } from '../../model/read-scenes'

const HEAD = '---\nsheet: One\ntitle: Title\ndeck: Deck\n---\n\n'

/** Reads a chapter of this text, in a story with the sources a, b, c and nothing else, and says what is wrong with it. */
export function readOneChapter(text: string): { chapter: Chapter | undefined; problems: string[] } {
  const report = new Report()
  const known = {
    fragments: new Map(),
    hasLikelihood: () => true,
    kindOf: () => undefined,
    hasRetellings: false,
    visuals: new Map(),
    drawn: new Map(),
  }
  const ids = new Ids()
  for (const source of ['a', 'b', 'c']) ids.define('source', source, { file: 'sources.yaml', line: 1, column: 1 })
  const chapter = readChapter({ file: 'one.mdx', slug: 'one', number: 1, text: HEAD + text }, known, ids, report)
  return { chapter, problems: report.sorted().map(formatProblem) }
}
