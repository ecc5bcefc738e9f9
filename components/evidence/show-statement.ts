import type { HistoricalDate } from '../../model/dates'
import type { Ink, Statement } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { inkOf } from '../../model/statement-ink'
import { type ShownQuotation, type SourceName, showQuotation, showSource } from '../prose/show-source'
import { eventOf } from './collect-evidence'

/** A statement with its two dates: when it was said, and of when it speaks. */
export type ShownStatement = {
  id: string
  ink: Ink
  speaker: string
  says: string
  said: HistoricalDate | 'undated'
  happened?: HistoricalDate
  quotation?: ShownQuotation
  source: SourceName
  /** Sources in which it was read, when its own was not. */
  readIn: SourceName[]
}

export function showStatement(statement: Statement, story: Story): ShownStatement {
  const { id, speaker, says, said, quotation, source, readIn } = statement
  return {
    id,
    ink: inkOf(statement, story),
    speaker,
    says,
    said,
    happened: eventOf(statement, story)?.date,
    quotation: quotation === undefined ? undefined : showQuotation(story, quotation),
    source: showSource(story, source),
    readIn: readIn.map((one) => showSource(story, one)),
  }
}
