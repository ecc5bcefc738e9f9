import { earliest, type HistoricalDate, latest } from './dates'
import type { Report, Where } from './problems'

/** Reports a time rail that ends before it begins. */
export function checkRail(rail: { from: HistoricalDate; to: HistoricalDate }, where: Where, report: Report): void {
  if (latest(rail.to) >= earliest(rail.from)) return
  report.error(where, `rail: found "${rail.from.text}" to "${rail.to.text}", expected a rail that ends after it begins`)
}
