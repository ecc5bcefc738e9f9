/** The axis of a strip of days, months or years, in shares of its length. */
import { localeOf } from '../../../../model/locale'

const DAY = 86_400_000
export type Block = { at: number; length: number }
/** `level`: 1 stands in every room, 2 from 560 px on, 3 from 900 px on. See days.css, which has the same widths. */
export type Tick = { at: number; text: string; level: 1 | 2 | 3 }
type Unit = 'day' | 'month' | 'year'

/** Least room for a tick's words, px: a month's name of twelve letters at 14 px is about 74 wide. */
const ROOM = { day: 54, month: 62, year: 44 }
/** The least widths of a strip at which ticks of a level are shown, px: telephones from 240. */
export const LEVELS = [240, 560, 900] as const

/** What the strip counts: days up to ten weeks, months up to four years. */
export function unitOf(from: number, to: number): Unit {
  const days = (to - from) / DAY
  return days <= 70 ? 'day' : days <= 1500 ? 'month' : 'year'
}

/** Where each day, month or year begins, and after the last one the end; ms since 1970. */
function starts(from: number, to: number, unit: Unit): number[] {
  const first = new Date(from)
  const at = (index: number) =>
    unit === 'day'
      ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate() + index)
      : unit === 'month'
        ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1)
        : Date.UTC(first.getUTCFullYear() + index, 0, 1)
  const all: number[] = []
  for (let index = 0; at(index) <= to; index++) all.push(at(index))
  return all
}

/** The share of the strip at which an instant lies, 0 to 1, and never outside. */
export function shareOf(time: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (time - from) / (to - from)))
}

/** Every day, month or year as a block of the frame. */
export function blocksOf(from: number, to: number): Block[] {
  const all = starts(from, to, unitOf(from, to))
  return all.map((start, index) => {
    const at = shareOf(start, from, to)
    return { at, length: shareOf(all[index + 1] ?? to, from, to) - at }
  })
}

/**
 * The ticks that have words, each with the room from which it is shown, so that no two run together at the least width of
 * their level.
 */
export function ticksOf(from: number, to: number, language: string): Tick[] {
  const unit = unitOf(from, to)
  const all = starts(from, to, unit)
  const words = wordsFor(unit, language)
  const share = 1 / Math.max(1, all.length)
  // Each level's step is a multiple of the next finer one's, so that a coarse tick never lies between two fine ones.
  const step = (width: number, finer: number) => Math.max(1, Math.ceil(ROOM[unit] / (share * width * finer))) * finer
  const fine = step(LEVELS[2], 1)
  const middle = step(LEVELS[1], fine)
  const every = [step(LEVELS[0], middle), middle, fine]
  let last = ''
  return all.flatMap((start, index): Tick[] => {
    const level = every.findIndex((step) => index % step === 0) + 1
    if (level === 0) return []
    const { text, group } = words(start)
    const isFirst = group !== last
    if (level === 1) last = group
    return [
      {
        at: shareOf(start, from, to),
        text: level === 1 && (isFirst || unit === 'day') ? `${text} ${group}`.trim() : text,
        level: level as Tick['level'],
      },
    ]
  })
}

/** `group` is what is said once: the month of days, the year of months. */
function wordsFor(unit: Unit, language: string): (time: number) => { text: string; group: string } {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
    return (time: number) => formatter.format(time)
  }
  const [day, month, year] = [format({ day: 'numeric' }), format({ month: 'short' }), format({ year: 'numeric' })]
  if (unit === 'day') return (time) => ({ text: day(time), group: month(time) })
  if (unit === 'month') return (time) => ({ text: month(time), group: year(time) })
  return (time) => ({ text: year(time), group: '' })
}
