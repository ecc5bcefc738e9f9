import { earliest, type HistoricalDate, latest } from './dates'
import type { Report, Where } from './problems'

/** Reports a time rail, or a calendar, that ends before it begins. `field` is its name in the file. */
export function checkRail(
  field: string,
  rail: { from: HistoricalDate; to: HistoricalDate },
  where: Where,
  report: Report,
): void {
  if (latest(rail.to) >= earliest(rail.from)) return
  report.error(
    where,
    `${field}: found "${rail.from.text}" to "${rail.to.text}", expected one that ends after it begins`,
  )
}
