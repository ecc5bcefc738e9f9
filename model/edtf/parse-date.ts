import { type Parsed, parse } from 'edtf'
import { rememberLast } from '../text/remember'
import { daysIn, earliest, type HistoricalDate, latest, type Moment } from './moment'

/**
 * The notation is the Extended Date/Time Format, level 1 (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/), read by the
 * grammar of the package `edtf`. Two things are ours: the offset of a time may be missing, and an end that nobody knows is
 * written `..`, like an open one.
 */

type Failure = { problem: string; expected: string }

const NOTATION =
  'a date such as "2015", "2015-06", "2015-07-24", "2015-07-24T06:50+03:00", "2015-06~" (about) or "2015-04/2015-06"'
/** What can be told of a date that the grammar refuses. */
const SHAPE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$/
/** The years that `Date` can hold, in round figures. */
const FARTHEST = 200_000
const UNSPECIFIED = { year: 0b1111, month: 0b11_0000, day: 0b1100_0000 } as const
const YEARS: Readonly<Record<number, Moment['years']>> = { 8: 10, 12: 100, 14: 1000 }

/** A story names some hundreds of days thousands of times, and is read again at every change. */
const parseMoment = rememberLast(readMoment, 5000)

function readMoment(text: string): Moment | Failure {
  const wrong = diagnose(text)
  if (wrong) return wrong
  let parsed: Parsed
  try {
    parsed = parse(text)
  } catch {
    return { problem: `"${text}"`, expected: NOTATION }
  }
  const moment = parsed.level <= 1 ? toMoment(parsed, text) : undefined
  return moment ?? { problem: `"${text}"`, expected: NOTATION }
}

/** What is wrong with a date that has the shape of one: no such month, day, time or offset. */
function diagnose(text: string): Failure | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const problem = `"${text}"`
  const [year = 0, month, day, hour, minute] = match.slice(1, 6).map((part) => (part === undefined ? undefined : +part))
  const isSeason = month !== undefined && month >= 21 && month <= 24 && day === undefined
  if (month !== undefined && (month < 1 || month > 12) && !isSeason) {
    return { problem, expected: 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)' }
  }
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) {
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
    return { problem, expected: `a day that exists: ${name} ${year} has ${daysIn(year, month)} days` }
  }
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return { problem, expected: 'a time of day from 00:00 to 23:59' }
  const offset = minutesOf(match[6])
  if (offset !== undefined && (offset < -720 || offset > 840 || offset % 15 !== 0)) {
    return { problem, expected: 'an offset from UTC from -12:00 to +14:00, such as "+03:00"' }
  }
  return undefined
}

function minutesOf(offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

/** Undefined for what is EDTF but of no use here: seconds, sets, years beyond `Date`. */
function toMoment(parsed: Parsed, text: string): Moment | undefined {
  const { type, values, unspecified = 0 } = parsed
  const [year = 0, second, day, hour, minute, seconds] = values
  const isKnown = ['Date', 'Year', 'Season'].includes(type)
  if (!isKnown || seconds !== undefined || Math.abs(year) > FARTHEST) return undefined
  const years = YEARS[unspecified & UNSPECIFIED.year]
  const moment = { year, ...(years && { years }), about: Boolean(parsed.approximate) }
  const doubted: Moment = parsed.uncertain ? { ...moment, unsure: true } : moment
  if (type === 'Season') return { ...doubted, season: second as Moment['season'] }
  if (second === undefined || unspecified & UNSPECIFIED.month) return doubted
  if (day === undefined || unspecified & UNSPECIFIED.day) return { ...doubted, month: second + 1 }
  if (hour === undefined) return { ...doubted, month: second + 1, day }
  const offset = minutesOf(/(Z|[+-]\d{2}:\d{2})$/.exec(text.slice(11))?.[1])
  return { ...doubted, month: second + 1, day, hour, minute, ...(offset !== undefined && { offset }) }
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
    ...(moments.some((moment) => moment?.unsure) && { unsure: true }),
  }
  if (latest(date) < earliest(date)) {
    return { problem: `"${text}"`, expected: 'a range that ends after it begins, the earlier date first' }
  }
  return { date }
}
