/**
 * Historical dates with the precision in which they are known: read, compare, put into words. The only date code.
 * The notation is a subset of the Extended Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/):
 * `2015`, `2015-06`, `2015-07-24`, `2015-07-24T06:50+03:00` (the offset from UTC may be missing), ranges
 * `2015-04/2015-06`, open ranges `2012/..` and `../2015-07-24`, and `~` after a date or a range's part for "about".
 * Nothing here depends on the time zone of the machine.
 */

/** A point in time as far as it is known. `offset` is in minutes east of UTC. */
export type Moment = {
  year: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  offset?: number
  about: boolean
}

/**
 * A date as it is known. For a single date `start` and `end` are the same moment; in an open range the open side is
 * missing. `text` is the date as written, `about` is true when any part of it is approximate. Plain JSON.
 */
export type HistoricalDate = { text: string; start?: Moment; end?: Moment; range: boolean; about: boolean }

type Failure = { problem: string; expected: string }

const NOTATION =
  'a date such as "2015", "2015-06", "2015-07-24", "2015-07-24T06:50+03:00", "2015-06~" (about) or "2015-04/2015-06"'
const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?(~)?$/
const LOCALE = 'en-GB'

/** Words that `Intl` does not have, by language. Adding a language to the stories begins here. */
const WORDS = {
  en: {
    to: ' to ',
    about: (date: string) => `about ${date}`,
    from: (date: string) => `from ${date} on`,
    until: (date: string) => `up to ${date}`,
    unknown: { day: 'day not known', days: 'days not known', month: 'month and day not known' },
  },
}

/** True when dates can be put into words in that language (a BCP 47 tag: `en`, `en-GB`). */
export function hasDateWords(language: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && Object.hasOwn(WORDS, language.split('-')[0] ?? '')
}

function wordsOf(language: string) {
  if (!hasDateWords(language)) throw new Error(`dates.ts has no words for the language "${language}"`)
  return WORDS[language.split('-')[0] as keyof typeof WORDS]
}

/** Days in a month (1 to 12) of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  return new Date(instant(year, month + 1, 0)).getUTCDate()
}

/** Milliseconds since 1970, UTC. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function instant(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + (hour * 60 + minute) * 60_000
}

function parseOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (text === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))
  return text.startsWith('-') ? -minutes : minutes
}

function parseMoment(text: string): Moment | Failure {
  const problem = `"${text}"`
  const match = MOMENT.exec(text)
  if (!match) return { problem, expected: NOTATION }
  const [year, month, day, hour, minute] = match.slice(1, 6).map((part) => (part === undefined ? undefined : +part))
  if (year === undefined) return { problem, expected: NOTATION }
  if (month !== undefined && (month < 1 || month > 12)) return { problem, expected: 'a month from 01 to 12' }
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) {
    const name = formatter(LOCALE, { month: 'long', year: 'numeric' }).format(instant(year, month, 1))
    return { problem, expected: `a day that exists: ${name} has ${daysIn(year, month)} days` }
  }
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return { problem, expected: 'a time of day from 00:00 to 23:59' }
  const offset = parseOffset(match[6])
  if (offset !== undefined && (offset < -720 || offset > 840 || offset % 15 !== 0)) {
    return { problem, expected: 'an offset from UTC from -12:00 to +14:00, such as "+03:00"' }
  }
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour, minute }),
    ...(offset !== undefined && { offset }),
    about: match[7] === '~',
  }
}

/** Reads a date. A failure says what was found (in quotes) and what was expected, both for an error message. */
export function parseDate(text: string): { date: HistoricalDate } | Failure {
  const parts = text.split('/')
  if (parts.length > 2 || parts.every((part) => part === '..')) return { problem: `"${text}"`, expected: NOTATION }
  const range = parts.length === 2
  const moments: (Moment | undefined)[] = []
  for (const part of parts) {
    const moment = range && part === '..' ? undefined : parseMoment(part)
    if (moment && 'problem' in moment) return range ? { ...moment, problem: `${moment.problem} in "${text}"` } : moment
    moments.push(moment)
  }
  const [start, end] = range ? moments : [moments[0], moments[0]]
  const date: HistoricalDate = {
    text,
    ...(start && { start }),
    ...(end && { end }),
    range,
    about: moments.some((moment) => moment?.about),
  }
  if (latest(date) < earliest(date)) {
    return { problem: `"${text}"`, expected: 'a range that ends after it begins, the earlier date first' }
  }
  return { date }
}

/**
 * The first instant that a date can mean, in ms since 1970, UTC; -Infinity when its beginning is open. A time without
 * an offset is taken as UTC, and "about" widens nothing, because nobody has said by how much.
 */
export function earliest(date: HistoricalDate): number {
  if (!date.start) return Number.NEGATIVE_INFINITY
  const { year, month = 1, day = 1, hour = 0, minute = 0, offset = 0 } = date.start
  return instant(year, month, day, hour, minute) - offset * 60_000
}

/** The last instant that a date can mean, in ms since 1970, UTC; Infinity when its end is open. See {@link earliest}. */
export function latest(date: HistoricalDate): number {
  if (!date.end) return Number.POSITIVE_INFINITY
  const { year, month, day, hour, minute = 0, offset = 0 } = date.end
  const next = (): number => {
    if (month === undefined) return instant(year + 1, 1, 1)
    if (day === undefined) return instant(year, month + 1, 1)
    if (hour === undefined) return instant(year, month, day + 1)
    return instant(year, month, day, hour, minute + 1)
  }
  return next() - offset * 60_000 - 1
}

/** For `sort`: by the first instant, then by the last, so that `2015-06-01` comes before `2015-06`. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return order(earliest(a), earliest(b)) || order(latest(a), latest(b))
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Plain `en` is read as British English, because `Intl` would take it for American: `July 24, 2015`. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === 'en' ? LOCALE : language
  const key = `${locale} ${JSON.stringify(options)}`
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formatters.set(key, found)
  return found
}

type Precision = 'year' | 'month' | 'day' | 'minute'

function precisionOf(moment: Moment): Precision {
  if (moment.hour !== undefined) return 'minute'
  if (moment.day !== undefined) return 'day'
  return moment.month !== undefined ? 'month' : 'year'
}

const SHAPES: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric' },
}

function local({ year, month = 1, day = 1, hour, minute }: Moment): number {
  return instant(year, month, day, hour, minute)
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset)
  const hours = `${Math.floor(minutes / 60)}${minutes % 60 ? `:${minutes % 60}` : ''}`
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${hours}`
}

function formatMoment(moment: Moment, language: string): string {
  const precision = precisionOf(moment)
  const day = formatter(language, SHAPES[precision]).format(local(moment))
  if (precision !== 'minute') return day
  const clock = formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(local(moment))
  return `${day}, ${clock}${moment.offset === undefined ? '' : ` (${formatOffset(moment.offset)})`}`
}

/** "April to June 2015": what both ends share is said once. */
function formatRange(start: Moment, end: Moment, language: string): string {
  const { to } = wordsOf(language)
  const parts = formatter(language, SHAPES[precisionOf(start)]).formatRangeToParts(local(start), local(end))
  const dash = parts.findLastIndex((part) => part.source === 'startRange') + 1
  return parts.map(({ value }, i) => (i === dash && dash > 0 ? value.replace(/\s*[–-]\s*/, to) : value)).join('')
}

/** In words: "24 July 2015, 06:50 (UTC+3)", "April to June 2015", "about June 2015", "from 2012 on", "up to 24 July 2015". */
export function formatDate({ start, end, range }: HistoricalDate, language: string): string {
  const words = wordsOf(language)
  const one = (moment: Moment) =>
    moment.about ? words.about(formatMoment(moment, language)) : formatMoment(moment, language)
  if (!start) return end ? words.until(one(end)) : ''
  if (!end) return words.from(one(start))
  if (!range) return one(start)
  const alike = precisionOf(start) === precisionOf(end) && precisionOf(start) !== 'minute' && start.about === end.about
  if (!alike) return one(start) + words.to + one(end)
  const both = formatRange(start, end, language)
  return start.about ? words.about(both) : both
}

/** To be read aloud: as {@link formatDate}, and what is not known is said: "June 2015, day not known". */
export function describeDate(date: HistoricalDate, language: string): string {
  const { unknown } = wordsOf(language)
  const precisions = [date.start, date.end].flatMap((moment) => (moment ? [precisionOf(moment)] : []))
  const missing = precisions.includes('year')
    ? unknown.month
    : precisions.includes('month') && (date.start && date.end && date.range ? unknown.days : unknown.day)
  return formatDate(date, language) + (missing ? `, ${missing}` : '')
}

/**
 * The three cells of a date stamp: day, month, year. A cell that nobody has dated is empty and not `known`. A range
 * shows both ends where they differ (`APR–JUN`), an open range a dash on its open side (`2012–`).
 */
export function stampCells(date: HistoricalDate, language: string): { text: string; known: boolean }[] {
  const { start, end } = date
  const month = formatter(language, { month: 'short' })
  const cell = (say: (moment: Moment) => string | undefined) => {
    const [first, last] = [start && say(start), end && say(end)]
    const both = start && end && first !== last
    return { text: both ? `${first ?? ''}–${last ?? ''}` : (first ?? last ?? ''), known: Boolean(first ?? last) }
  }
  const cells = [
    cell(({ day }) => day?.toString()),
    cell((moment) =>
      moment.month ? month.format(local(moment)).replace('.', '').toLocaleUpperCase(language) : undefined,
    ),
    cell(({ year }) => String(year)),
  ]
  const first = cells.find(({ known }) => known)
  const last = cells[2]
  if (!start && first) first.text = `–${first.text}`
  if (!end && last) last.text = `${last.text}–`
  return cells
}
