import type { HistoricalDate } from '../../model/dates'
import type { Ink, Statement } from '../../model/nouns'
import { inkOf } from '../../model/statement-ink'
import { type ShownQuotation, type SourceName, showQuotation, showSource } from '../prose/show-source'
import type { Setting } from '../setting'
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

export function showStatement(statement: Statement, setting: Setting): ShownStatement {
  const { story } = setting
  const { id, speaker, says, said, quotation, source, readIn } = statement
  return {
    id,
    ink: inkOf(statement, story),
    speaker,
    says,
    said,
    happened: eventOf(statement, story)?.date,
    quotation: quotation === undefined ? undefined : showQuotation(story, quotation),
    source: showSource(setting, source),
    readIn: readIn.map((one) => showSource(setting, one)),
  }
}
