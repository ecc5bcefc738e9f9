/**
 * Historical dates in words, in any language that `Intl` knows, with the precision in which they are known. The only code that
 * puts dates into words; how they are read and compared stands in `edtf/`.
 */
import { dateWords } from './edtf/date-words'
import {
  firstMonth,
  type HistoricalDate,
  instant,
  type Moment,
  PRECISIONS,
  type Precision,
  precisionOf,
} from './edtf/moment'
import { localeOf } from './locale'

export { compareDates, earliest, type HistoricalDate, latest, type Moment } from './edtf/moment'
export { parseDate } from './edtf/parse-date'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The calendar is the one in which dates are written; `fa` would be given the Persian one. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeOf(language)
  const key = `${locale} ${JSON.stringify(options)}`
  const calendar = 'gregory'
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' })
  formatters.set(key, found)
  return found
}

const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' }
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' }
const SHAPES: Partial<Record<Precision, Intl.DateTimeFormatOptions>> = { month: MONTH, day: DAY, minute: DAY }

/** How a moment is shown; before the year 1 with its era. */
function shapeOf(moment: Moment): Intl.DateTimeFormatOptions {
  const shape = SHAPES[precisionOf(moment)] ?? YEAR
  return moment.year < 1 ? { ...shape, era: 'short' } : shape
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
  const { year, season, years, hour, offset } = moment
  const words = dateWords(language)
  const day = formatter(language, shapeOf(moment)).format(local(moment))
  if (season !== undefined) {
    const month = firstMonth(season)
    return words.season?.(season, day) ?? formatRange({ ...moment, month }, { ...moment, month: month + 2 }, language)
  }
  if (years === 10 && words.decade && year > 0) return words.decade(day)
  if (years !== undefined) {
    const last = { ...moment, year: year + years - 1 }
    return formatRange(moment, last, language)
  }
  if (hour === undefined) return day
  const clock = formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(local(moment))
  return `${day}, ${clock}${offset === undefined ? '' : ` (${formatOffset(offset)})`}`
}

/** "April to June 2015": what both ends share is said once. */
function formatRange(start: Moment, end: Moment, language: string): string {
  const { to } = dateWords(language)
  const parts = formatter(language, shapeOf(start)).formatRangeToParts(local(start), local(end))
  const dash = parts.findLastIndex((part) => part.source === 'startRange') + 1
  return parts.map(({ value }, i) => (i === dash && dash > 0 ? value.replace(/\s*[–-]\s*/, to) : value)).join('')
}

/** In words: "24 July 2015, 06:50 (UTC+3)", "April to June 2015", "about June 2015", "from 2012 on", "up to 24 July 2015". */
export function formatDate({ start, end, range }: HistoricalDate, language: string): string {
  const words = dateWords(language)
  const hedge = ({ about, unsure }: Moment, text: string): string => {
    const said = about ? words.about(text) : text
    return unsure ? words.unsure(said) : said
  }
  const one = (moment: Moment) => hedge(moment, formatMoment(moment, language))
  if (!start) return end ? words.until(one(end)) : ''
  if (!end) return words.from(one(start))
  if (!range) return one(start)
  const precision = precisionOf(start)
  const isPlain = SHAPES[precision] !== undefined || precision === 'year'
  const isAlike = precision === precisionOf(end) && start.about === end.about && start.unsure === end.unsure
  if (!isAlike || !isPlain || precision === 'minute') return one(start) + words.to + one(end)
  return hedge(start, formatRange(start, end, language))
}

/** To be read aloud: as {@link formatDate}, and what is not known is said: "June 2015, day not known". */
export function describeDate(date: HistoricalDate, language: string): string {
  const { unknown } = dateWords(language)
  const known = [date.start, date.end].flatMap((moment) => (moment ? [PRECISIONS.indexOf(precisionOf(moment))] : []))
  const coarsest = PRECISIONS[Math.max(...known)] ?? 'day'
  const isMonth = coarsest === 'month' && (date.start && date.end && date.range ? unknown?.days : unknown?.day)
  const missing = PRECISIONS.indexOf(coarsest) > PRECISIONS.indexOf('month') ? unknown?.month : isMonth
  return formatDate(date, language) + (missing ? `, ${missing}` : '')
}

/** Days of two months, or months of years that lie apart, would read as if they belonged together: `7–25 AUG–APR 2015–2021`. */
function isMisleading({ start, end }: HistoricalDate, cell: number): boolean {
  if (!start || !end) return false
  const years = end.year - start.year
  const months = 12 * years + (end.month ?? 1) - (start.month ?? 1)
  if (cell === 0) return (start.day !== undefined || end.day !== undefined) && months > 0
  return cell === 1 && (start.month !== undefined || end.month !== undefined) && years > 0 && months > 11
}

/**
 * The three cells of a date stamp: day, month, year. A cell that nobody has dated is empty and not `known`. A range
 * shows both ends where they differ (`APR–JUN`), an open range a dash on its open side (`2012–`). A range over several
 * months has no cell for days, one over more than a year none for months.
 */
export function stampCells(date: HistoricalDate, language: string): { text: string; known: boolean }[] {
  const { start, end } = date
  const number = new Intl.NumberFormat(language, { useGrouping: false })
  const month = formatter(language, { month: 'short' })
  const cell = (say: (moment: Moment, isEnd: boolean) => string | undefined) => {
    const [first, last] = [start && say(start, false), end && say(end, true)]
    const both = start && end && first !== last
    return { text: both ? `${first ?? ''}–${last ?? ''}` : (first ?? last ?? ''), known: Boolean(first ?? last) }
  }
  const yearOf = (moment: Moment): string =>
    moment.year < 1
      ? formatter(language, { year: 'numeric', era: 'short' }).format(local(moment))
      : number.format(moment.year)
  const cells = [
    cell(({ day }) => (day === undefined ? undefined : number.format(day))),
    cell((moment, isEnd) => {
      const shown = moment.month ?? (moment.season && firstMonth(moment.season) + (isEnd ? 2 : 0))
      if (shown === undefined) return undefined
      return month
        .format(instant(2000, shown, 1))
        .replace('.', '')
        .toLocaleUpperCase(language)
    }),
    cell((moment, isEnd) => yearOf({ ...moment, year: moment.year + (isEnd ? (moment.years ?? 1) - 1 : 0) })),
  ]
  const first = cells.find(({ known }) => known)
  const last = cells[2]
  if (!start && first) first.text = `–${first.text}`
  if (!end && last) last.text = `${last.text}–`
  return cells.filter((_, place) => !isMisleading(date, place))
}

const NAMES = {
  whole: { day: 'numeric', month: 'short' },
  short: { day: 'numeric', weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A day on a line of days: `13 Dec`, or only `Wed 14`. @param time Its first instant, ms since 1970. */
export function nameDay(time: number, language: string, form: keyof typeof NAMES): string {
  return formatter(language, NAMES[form]).format(time)
}
