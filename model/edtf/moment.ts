/**
 * Historical dates with the precision in which they are known, and the instants that they can mean. Plain JSON. Nothing here
 * depends on the time zone of the machine.
 */

/**
 * A point in time as far as it is known. `year` is astronomical: 0 is 1 BC. `season` is 21 (spring) to 24 (winter). `years` is
 * how many years the date may lie in, from `year` on: 10 for `201X`. `offset` is in minutes east of UTC.
 */
export type Moment = {
  year: number
  years?: 10 | 100 | 1000
  season?: 21 | 22 | 23 | 24
  month?: number
  day?: number
  hour?: number
  minute?: number
  offset?: number
  about: boolean
  /** Present where the source itself is doubted: `?`. */
  unsure?: true
}

/**
 * A date as it is known. For a single date `start` and `end` are the same moment; in an open range the open side is
 * missing. `text` is the date as written, `about` is true when any part of it is approximate, `unsure` when any part of it is
 * doubted.
 */
export type HistoricalDate = {
  text: string
  start?: Moment
  end?: Moment
  range: boolean
  about: boolean
  unsure?: true
}

/** How exactly a moment is known, the finest first. */
export const PRECISIONS = ['minute', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium'] as const
export type Precision = (typeof PRECISIONS)[number]

export function precisionOf({ hour, day, month, season, years }: Moment): Precision {
  if (hour !== undefined) return 'minute'
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  if (season !== undefined) return 'season'
  if (years === undefined) return 'year'
  return years === 10 ? 'decade' : years === 100 ? 'century' : 'millennium'
}

/** Milliseconds since 1970, UTC. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
export function instant(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + (hour * 60 + minute) * 60_000
}

/** Days in a month (1 to 12) of the Gregorian calendar, which is counted back before its beginning. */
export function daysIn(year: number, month: number): number {
  return new Date(instant(year, month + 1, 0)).getUTCDate()
}

/** The months of a season, as in the north: EDTF does not say which. Winter ends in the year after its own. */
export function firstMonth(season: number): number {
  return (season - 20) * 3
}

/**
 * The first instant that a date can mean, in ms since 1970, UTC; -Infinity when its beginning is open. A time without
 * an offset is taken as UTC, and "about" widens nothing, because nobody has said by how much.
 */
export function earliest(date: HistoricalDate): number {
  if (!date.start) return Number.NEGATIVE_INFINITY
  const { year, season, month = season === undefined ? 1 : firstMonth(season), day = 1 } = date.start
  const { hour = 0, minute = 0, offset = 0 } = date.start
  return instant(year, month, day, hour, minute) - offset * 60_000
}

/** The last instant that a date can mean, in ms since 1970, UTC; Infinity when its end is open. See {@link earliest}. */
export function latest(date: HistoricalDate): number {
  if (!date.end) return Number.POSITIVE_INFINITY
  return afterMoment(date.end) - (date.end.offset ?? 0) * 60_000 - 1
}

/** The first instant after a moment, as clocks there showed it. */
function afterMoment({ year, years, season, month, day, hour, minute = 0 }: Moment): number {
  if (season !== undefined) return instant(year, firstMonth(season) + 3, 1)
  if (month === undefined) return instant(year + (years ?? 1), 1, 1)
  if (day === undefined) return instant(year, month + 1, 1)
  if (hour === undefined) return instant(year, month, day + 1)
  return instant(year, month, day, hour, minute + 1)
}

/** For `sort`: by the first instant, then by the last, so that `2015-06-01` comes before `2015-06`. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return order(earliest(a), earliest(b)) || order(latest(a), latest(b))
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
