import { earliest, type HistoricalDate, latest, type Moment } from '../dates'
import { PRECISIONS, type Precision, precisionOf } from '../edtf/moment'

/** A date for other programs: as written, and the first and the last day that it can mean. An open side is missing. */
export type ExportDate = {
  edtf: string
  from?: string
  to?: string
  precision: Precision
  about: boolean
  unsure: boolean
}

/** `from` and `to` are days of ISO 8601 (`2015-06-01`), `precision` that of the coarser end. */
export function exportDate(date: HistoricalDate): ExportDate {
  return {
    edtf: date.text,
    ...(date.start && { from: dayOf(earliest(date), date.start) }),
    ...(date.end && { to: dayOf(latest(date), date.end) }),
    precision: coarsest(date),
    about: date.about,
    unsure: date.unsure === true,
  }
}

/** The precision of a date, of a range that of its coarser end. */
function coarsest({ start, end }: HistoricalDate): Precision {
  const all = [start, end].flatMap((moment) => (moment ? [PRECISIONS.indexOf(precisionOf(moment))] : []))
  return PRECISIONS[Math.max(...all)] ?? 'year'
}

/** The day as it was called where it was: a time with an offset keeps its own day. */
function dayOf(time: number, { offset = 0 }: Moment): string {
  return new Date(time + offset * 60_000).toISOString().split('T')[0] ?? ''
}
