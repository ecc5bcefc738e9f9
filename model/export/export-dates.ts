import { earliest, type HistoricalDate, latest, type Moment } from '../dates'

/** A date for other programs: as written, and the first and the last day that it can mean. An open side is missing. */
export type ExportDate = { edtf: string; from?: string; to?: string; precision: Precision; about: boolean }
export type Precision = 'minute' | 'day' | 'month' | 'year'

const ORDER: readonly Precision[] = ['minute', 'day', 'month', 'year']

/** `from` and `to` are days of ISO 8601 (`2015-06-01`), `precision` that of the coarser end. */
export function exportDate(date: HistoricalDate): ExportDate {
  return {
    edtf: date.text,
    ...(date.start && { from: dayOf(earliest(date), date.start) }),
    ...(date.end && { to: dayOf(latest(date), date.end) }),
    precision: precisionOf(date),
    about: date.about,
  }
}

/** The precision of a date, of a range that of its coarser end. */
function precisionOf({ start, end }: HistoricalDate): Precision {
  const all = [start, end].flatMap((moment) => (moment ? [ORDER.indexOf(finest(moment))] : []))
  return ORDER[Math.max(...all)] ?? 'year'
}

function finest(moment: Moment): Precision {
  if (moment.hour !== undefined) return 'minute'
  if (moment.day !== undefined) return 'day'
  return moment.month !== undefined ? 'month' : 'year'
}

/** The day as it was called where it was: a time with an offset keeps its own day. */
function dayOf(time: number, { offset = 0 }: Moment): string {
  return new Date(time + offset * 60_000).toISOString().slice(0, 10)
}
