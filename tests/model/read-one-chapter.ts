import { Ids } from '../../model/ids'
import { formatProblem, Report } from '../../model/problems'
import { type Chapter, readChapter } from '../../model/read-scenes'

const HEAD = '---\nsheet: One\ntitle: Title\ndeck: Deck\n---\n\n'

/** Reads a chapter of this text, in a story that knows of nothing else, and says what is wrong with it. */
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
  const chapter = readChapter({ file: 'one.mdx', slug: 'one', number: 1, text: HEAD + text }, known, new Ids(), report)
  return { chapter, problems: report.sorted().map(formatProblem) }
}
